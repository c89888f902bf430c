package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.markup.Mark;
import dev.copydesk.core.markup.MarkedCopy;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Review;
import dev.copydesk.core.review.Reviewer;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.markdown.MarkdownCopyParser;
import dev.copydesk.rulebook.RuleExamples.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples on the page of every rule in the program: the marks are what the rule finds, no more and no less. */
class RulePagesTest {

    private static final int FEWEST = 5;

    private static final List<Rule> RULES = BuiltInRules.load().rules();
    private static final RuleSet ALL = RuleSet.of(RULES);
    private static final MarkdownCopyParser PARSER = new MarkdownCopyParser();

    @TestFactory
    List<DynamicNode> aRuleFindsWhatItsExamplesMark() {
        return RULES.stream()
                .map(rule -> (DynamicNode) dynamicContainer(rule.id().value(), tests(rule)))
                .toList();
    }

    private static List<DynamicNode> tests(Rule rule) {
        String page = BuiltInRules.text(rule.id());
        RuleExamples examples = RuleExamples.of(page);
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("page", () -> checkPage(page, examples)));
        examples.flagged()
                .forEach(e -> tests.add(dynamicTest("line " + e.line() + " flagged", () -> {
                    assertThat(e.copy().marks())
                            .as("marks in a flagged example")
                            .isNotEmpty();
                    check(rule, e);
                })));
        examples.clean()
                .forEach(e -> tests.add(dynamicTest("line " + e.line() + " clean", () -> {
                    assertThat(e.copy().marks()).as("marks in a clean example").isEmpty();
                    check(rule, e);
                })));
        return tests;
    }

    private static void checkPage(String page, RuleExamples examples) {
        assertThat(RuleFile.body(page).lines().filter(line -> line.startsWith("## ")))
                .as("sections")
                .containsSubsequence("## Why", "## Instead", "## Examples");
        assertThat(examples.flagged()).as("flagged examples").hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(examples.clean()).as("clean examples").hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static void check(Rule rule, Example example) {
        MarkedCopy expected = example.copy();
        CopyDocument document = PARSER.parse(SourceText.of(expected.text()), ParseOptions.markdown());
        Review review = Reviewer.review(
                document,
                ActiveRules.of(ALL, r -> isAsked(r, rule, expected) ? Optional.of(r.severity()) : Optional.empty()),
                () -> {});
        assertThat(review.problems()).isEmpty();
        List<Mark> found =
                review.findings().stream().map(f -> mark(f, expected)).toList();
        assertThat(MarkedCopy.of(expected.text(), found).render())
                .as("line " + example.line() + " of the page, as it really comes out")
                .isEqualTo(expected.render());
    }

    private static boolean isAsked(Rule asked, Rule own, MarkedCopy expected) {
        return asked == own
                || expected.marks().stream()
                        .anyMatch(mark -> mark.note().equals(asked.id().value()));
    }

    /** A rewrite is compared only where the example shows one. */
    private static Mark mark(Finding finding, MarkedCopy expected) {
        String note = finding.rule().id().value();
        boolean shown = expected.marks().stream()
                .noneMatch(mark -> mark.range().equals(finding.range())
                        && mark.note().equals(note)
                        && mark.replacement().isEmpty());
        return shown && !finding.suggestions().isEmpty()
                ? Mark.of(
                        finding.range(),
                        note,
                        finding.suggestions().get(0).edit().replacement())
                : Mark.of(finding.range(), note);
    }
}
