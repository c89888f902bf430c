package dev.copydesk.core.rule.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CutOffTest {
    @Test
    void givesUpOnPatternsThatBacktrackForEver() throws BadPatternException {
        Alternation evil = Alternation.raw("(a+)+$", false);
        String text = "a".repeat(40_000) + "!";
        assertThatExceptionOfType(CutOff.class)
                .isThrownBy(() -> matches(evil, text, ReadBudget.standard()))
                .satisfies(cutOff -> assertThat(cutOff.limit()).isEqualTo(CutOff.Limit.READS));
    }

    @Test
    void givesUpOnPatternsThatRecurseTooDeeply() throws BadPatternException {
        Alternation deep = Alternation.raw("(a|b)*c", false);
        String text = "ab".repeat(500_000) + "c";
        assertThatExceptionOfType(CutOff.class)
                .isThrownBy(() -> matches(deep, text, ReadBudget.of(Integer.MAX_VALUE)))
                .satisfies(cutOff -> assertThat(cutOff.limit()).isEqualTo(CutOff.Limit.DEPTH));
    }

    @Test
    void cutsOffAtTheSamePlaceEveryTime() throws BadPatternException {
        Alternation words = Alternation.raw("\\w+ \\w+!", false);
        String text = "one two three four! ".repeat(50);
        ReadBudget first = ReadBudget.of(100_000);
        ReadBudget second = ReadBudget.of(100_000);
        matches(words, text, first);
        matches(words, text, second);
        assertThat(first.left()).isEqualTo(second.left()).isLessThan(100_000);
        assertThatExceptionOfType(CutOff.class)
                .isThrownBy(() -> matches(words, text, ReadBudget.of(100_000 - first.left() - 1)));
        assertThat(matches(words, text, ReadBudget.of(100_000 - first.left()))).hasSize(50);
    }

    @Test
    void aPatternIsNotTriedInsideAnEarlierPlainMatch() throws BadPatternException {
        String covered = "x" + "a".repeat(40);
        Alternation alternation = Alternation.of(List.of("(a|aa)+(?=\\d)", covered), Template.NONWORD, false);
        assertThat(matches(alternation, covered, ReadBudget.of(200))).hasSize(1);
        assertThatThrownBy(() -> matches(alternation, "y" + covered.substring(1), ReadBudget.of(200)))
                .isInstanceOf(CutOff.class);
    }

    @Test
    void oneBudgetLastsForManyPassages() throws BadPatternException {
        Alternation words = Alternation.raw("\\d+ \\d+!", false);
        ReadBudget budget = ReadBudget.of(1_000);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        matches(words, "12 34!", budget);
                    }
                })
                .isInstanceOf(CutOff.class);
        assertThatThrownBy(() -> matches(words, "12 34!", budget)).isInstanceOf(CutOff.class);
    }

    @Test
    void letsCancellationThrough() throws BadPatternException {
        Alternation evil = Alternation.raw("(a+)+$", false);
        ReadBudget budget = ReadBudget.of(5_000_000, () -> {
            throw new CancellationException("stopped");
        });
        assertThatThrownBy(() -> matches(evil, "a".repeat(200_000) + "!", budget))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void plainWordsInALongTextAreNoReasonToGiveUp() throws BadPatternException {
        Alternation words = Alternation.of(List.of("leverage", "synerg(?:y|ies)"), Template.WORD, true);
        String text = "We leverage synergies. ".repeat(50_000);
        assertThat(matches(words, text, ReadBudget.standard())).hasSize(100_000);
    }

    private static List<Match> matches(Alternation alternation, String text, ReadBudget budget) {
        return LiteralGate.of(List.of(alternation)).scan(text).matches(alternation, 0, text.length(), budget);
    }
}
