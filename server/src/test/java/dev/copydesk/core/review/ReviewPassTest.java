package dev.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.check.Hit;
import dev.copydesk.core.rule.check.Unit;
import dev.copydesk.core.rule.check.UnitCheck;
import dev.copydesk.core.rule.match.Alternation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ReviewPassTest {

    private static final Rule HURRY = PlainDocuments.rule("tone/urgency", List.of("hurry"));

    @Test
    void aRuleThatFailsBecomesOneProblemAndTheOthersCount() {
        Rule broken = PlainDocuments.rule("test/broken", new Failing(new IllegalStateException("oops")), true);
        Review review = review("Hurry up.\n\nHurry again.", broken, HURRY);
        assertThat(review.findings()).hasSize(2);
        assertThat(review.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rule-failed");
            assertThat(problem.message()).contains("test/broken");
        });
    }

    @Test
    void aRuleThatRecursesTooDeeplyIsCutOff() {
        Rule deep = PlainDocuments.rule("test/deep", new Failing(new StackOverflowError()), true);
        Review review = review("Hurry up.", deep, HURRY);
        assertThat(review.findings()).hasSize(1);
        assertThat(review.problems()).extracting(p -> p.code()).containsExactly("rule-cut-off");
    }

    @Test
    void aPatternThatBacktracksForEverIsCutOff() {
        Rule slow = PlainDocuments.rule("test/slow", List.of("(?:x+x+)+y"));
        Review review = review("x".repeat(5_000) + "\n\nHurry up.", slow, HURRY);
        assertThat(review.findings()).hasSize(1);
        assertThat(review.problems()).extracting(p -> p.message()).allMatch(m -> m.contains("test/slow"));
        assertThat(review.problems()).hasSize(1);
    }

    @Test
    void cancellationPassesThrough() {
        Rule cancelled = PlainDocuments.rule("test/cancelled", new Failing(new CancellationException()), true);
        assertThatThrownBy(() -> review("Hurry.", cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aRuleThatIsOffIsSilent() {
        Review review = Reviewer.review(
                PlainDocuments.parse("Hurry up."),
                ActiveRules.of(RuleSet.of(List.of(HURRY)), rule -> Optional.empty()),
                () -> {});
        assertThat(review.findings()).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfTheTextAndThenOfTheRules() {
        Rule other = PlainDocuments.rule("a/other", List.of("hurry"));
        Review review = review("Hurry, hurry.", HURRY, other);
        assertThat(review.findings())
                .extracting(f -> f.range().start() + " " + f.rule().id())
                .containsExactly("0 a/other", "0 tone/urgency", "7 a/other", "7 tone/urgency");
    }

    @Test
    void equalFindingsAreNumbered() {
        Review review = review("Hurry up.\n\nHurry up.", HURRY);
        assertThat(review.findings())
                .extracting(f -> f.identity().ordinal() + "/" + f.identity().count())
                .containsExactly("1/2", "2/2");
    }

    private static Review review(String text, Rule... rules) {
        return Reviewer.review(PlainDocuments.parse(text), ActiveRules.all(RuleSet.of(List.of(rules))), () -> {});
    }

    private record Failing(Throwable failure) implements UnitCheck {

        @Override
        public List<Alternation> patterns() {
            return List.of();
        }

        @Override
        public List<Hit> hits(Unit unit) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
