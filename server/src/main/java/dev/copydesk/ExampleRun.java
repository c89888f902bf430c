package dev.copydesk;

import dev.copydesk.cli.Bench.RuleTests;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.CopyParser;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.markup.Mark;
import dev.copydesk.core.markup.MarkedCopy;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Review;
import dev.copydesk.core.review.Reviewer;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.markdown.MarkdownCopyParser;
import dev.copydesk.rulebook.LoadedRules;
import dev.copydesk.rulebook.RuleExamples;
import dev.copydesk.rulebook.RuleExamples.Example;
import dev.copydesk.rulebook.RuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the examples of a workspace's own rules: each rule alone must find what its examples mark, no more and no less. */
final class ExampleRun {

    private final CopyParser parser = new MarkdownCopyParser();
    private final List<String> failures = new ArrayList<>();
    private int rules;
    private int examples;

    private ExampleRun() {}

    static RuleTests of(Path root) {
        ExampleRun run = new ExampleRun();
        LoadedRules own = RuleFolder.read(root.resolve("rules"), root, Terms.none());
        own.problems().stream().map(Problem::message).forEach(run.failures::add);
        own.rules().forEach(run::run);
        return new RuleTests(run.rules, run.examples, run.failures);
    }

    private void run(Rule rule) {
        RuleExamples its = RuleExamples.of(rule.page().markdown());
        if (its.flagged().isEmpty() || its.clean().isEmpty()) {
            failures.add(rule.id() + " needs a flagged and a clean example at least; add what is missing.");
        }
        ActiveRules alone = ActiveRules.all(RuleSet.of(List.of(rule)));
        rules++;
        Stream.concat(its.flagged().stream(), its.clean().stream()).forEach(example -> run(rule, alone, example));
    }

    private void run(Rule rule, ActiveRules alone, Example example) {
        examples++;
        MarkedCopy expected = example.copy();
        CopyDocument document = parser.parse(SourceText.of(expected.text()), ParseOptions.markdown());
        Review review = Reviewer.review(document, alone, () -> {});
        MarkedCopy found = MarkedCopy.of(
                expected.text(),
                review.findings().stream().map(f -> mark(f, expected)).toList());
        if (!found.render().equals(expected.render())) {
            failures.add(rule.id() + ": '" + line(expected.render()) + "' came out as '" + line(found.render()) + "'.");
        }
        review.problems().forEach(problem -> failures.add(rule.id() + ": " + problem.message()));
    }

    /** A rewrite is compared only where the example shows one. */
    private static Mark mark(Finding finding, MarkedCopy expected) {
        String note = finding.rule().id().value();
        boolean leftOut = expected.marks().stream()
                .anyMatch(mark -> mark.range().equals(finding.range())
                        && mark.note().equals(note)
                        && mark.replacement().isEmpty());
        return leftOut || finding.suggestions().isEmpty()
                ? Mark.of(finding.range(), note)
                : Mark.of(
                        finding.range(),
                        note,
                        finding.suggestions().get(0).edit().replacement());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\R", " ⏎ ");
    }
}
