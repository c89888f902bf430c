package dev.copydesk.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedCopyTest {

    private static final List<String> PIECES = List.of(
            "a",
            "word",
            " ",
            "\n",
            "\n\n",
            "{",
            "}",
            "=",
            "~",
            ">",
            "<",
            "\\",
            "{==",
            "==}",
            "{~~",
            "~>",
            "~~}",
            "{>>",
            "<<}",
            "{{ first_name }}",
            "*|FNAME|*",
            "[link](https://example.com)",
            "👋",
            "é",
            "**",
            "@3-4");

    @Test
    void marksWordsPlacesAndRewrites() {
        MarkedCopy copy = MarkedCopy.parse(
                "{==Act now==}{>>tone/urgency<<}, {~~utilize~>use~~}{>>plain<<} it{~~ very~>~~}{>>cut<<}.{>>end<<}");
        assertThat(copy.text()).isEqualTo("Act now, utilize it very.");
        assertThat(copy.marks())
                .containsExactly(
                        Mark.of(TextRange.of(0, 7), "tone/urgency"),
                        Mark.of(TextRange.of(9, 16), "plain", "use"),
                        Mark.of(TextRange.of(19, 24), "cut", ""),
                        Mark.of(TextRange.at(25), "end"));
    }

    @Test
    void aMarkInsideAnotherIsANoteBehindIt() {
        MarkedCopy copy = MarkedCopy.of(
                "Act now or never.",
                List.of(
                        Mark.of(TextRange.of(0, 7), "tone/urgency"),
                        Mark.of(TextRange.of(4, 10), "tone/now", "later"),
                        Mark.of(TextRange.of(0, 3), "tone/act")));
        assertThat(copy.render())
                .isEqualTo("{==Act now==}{>>tone/urgency<<}{>>tone/act @0-3<<}{>>tone/now @4-10 ~>later<<} or never.");
        assertThat(MarkedCopy.parse(copy.render())).isEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{==no end", "{~~a~~}", "{>>a", "a ==} b ~> c", "{", "\\", "\\\\ {"})
    void whatIsNoMarkStandsForItself(String text) {
        assertThat(MarkedCopy.parse(text)).isEqualTo(MarkedCopy.of(text, List.of()));
    }

    @RepeatedTest(2_000)
    void readingWhatWasWrittenGivesTheSame(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = text(random, 12);
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            String note = "rule/" + text(random, 2).replaceAll("\\s", "");
            marks.add(
                    random.nextBoolean()
                            ? Mark.of(TextRange.of(start, end), note)
                            : Mark.of(TextRange.of(start, end), note, text(random, 3)));
        }
        MarkedCopy copy = MarkedCopy.of(text, marks);

        MarkedCopy read = MarkedCopy.parse(copy.render());

        assertThat(read).as(copy.render()).isEqualTo(copy);
        assertThat(read.render()).isEqualTo(copy.render());
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
