package dev.copydesk.cli;

import dev.copydesk.cli.format.FileReport;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One workspace or several, opened for a run; used by many threads at once. */
public interface Bench {

    /** Returns the files to look at, in the order in which they are reported. */
    List<Path> files();

    /** Judges a file; a file that cannot be read is a report with a problem. */
    FileReport judge(Path file);

    /** Judges a text as if it stood in a file of this name. */
    FileReport judge(Path file, String text);

    /**
     * Writes a file that was fixed and notes in the ledger what was applied, as accepted in bulk.
     *
     * @param file the file
     * @param before what was said about it before the fixes
     * @param text the text with all fixes
     * @param applied the findings whose first suggestion was applied
     * @return one sentence if the file or the ledger could not be written
     */
    Optional<Problem> keep(Path file, FileReport before, String text, List<Finding> applied);

    /** Runs the examples on the pages of the workspace's own rules. */
    RuleTests testRules();

    /**
     * What came of running examples.
     *
     * @param rules how many rules have examples
     * @param examples how many examples were run
     * @param failures a sentence for each example, and each rule, that is not as it should be
     */
    record RuleTests(int rules, int examples, List<String> failures) {}

    /** Returns all loaded rules. */
    RuleSet rules();

    /** Returns what is wrong with configuration and rules without stopping the run, one sentence each. */
    List<String> problems();
}
