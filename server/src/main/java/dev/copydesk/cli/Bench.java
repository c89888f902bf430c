package dev.copydesk.cli;

import dev.copydesk.cli.format.FileReport;
import dev.copydesk.core.review.RuleSet;
import java.nio.file.Path;
import java.util.List;

/** One workspace or several, opened for a run; used by many threads at once. */
public interface Bench {

    /** Returns the files to look at, in the order in which they are reported. */
    List<Path> files();

    /** Judges a file; a file that cannot be read is a report with a problem. */
    FileReport judge(Path file);

    /** Judges a text as if it stood in a file of this name. */
    FileReport judge(Path file, String text);

    /** Returns all loaded rules. */
    RuleSet rules();

    /** Returns what is wrong with configuration and rules without stopping the run, one sentence each. */
    List<String> problems();
}
