package dev.copydesk.lsp.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackedRangeTest {

    /** However an editor describes a step, the words that were tracked are found where they went. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "We [utilize] it       | We [use] it           | utilize     | use",
                "go [in order to] win  | go [to] win           | in order to | to",
                "a [very good] day     | a [good] day          | very good   | good",
                "[the the] cat         | [the] cat             | the the     | the",
                "the [the the] the     | the [the] the         | the the     | the",
                "🎉 [utilize] 🎉       | 🎉 [use] 🎉           | utilize     | use",
            })
    void seesWordsComeAndGoHoweverAnEditorComparesTexts(String marked, String expected, String before, String after) {
        SourceText old = SourceText.of(marked.replaceAll("[\\[\\]]", ""));
        SourceText now = SourceText.of(expected.replaceAll("[\\[\\]]", ""));
        TextRange oldRange = TextRange.of(marked.indexOf('['), marked.indexOf(']') - 1);
        for (Splice step : List.of(byPrefix(old, now), bySuffix(old, now), whole(old, now))) {
            TrackedRange tracked = TrackedRange.of(oldRange).after(List.of(step));
            assertThat(tracked.reading(after, now)).as("%s", step.range()).hasSize(1);
            TextRange there = tracked.reading(after, now).get(0);
            for (Splice back : List.of(byPrefix(now, old), bySuffix(now, old), whole(now, old))) {
                assertThat(TrackedRange.of(there).after(List.of(back)).reading(before, old))
                        .as("back by %s", back.range())
                        .hasSize(1);
            }
        }
    }

    @Test
    void wordsTypedAtAnEndBelongToTheStretchOnlyUntilTheNextChange() {
        SourceText text = SourceText.of("We use it");
        Splice typed = Splice.of(text, TextRange.at(6), "r guide");
        TrackedRange after = TrackedRange.of(TextRange.of(3, 6)).after(List.of(typed));
        assertThat(after.inner()).isEqualTo(TextRange.of(3, 6));
        assertThat(after.outer()).isEqualTo(TextRange.of(3, 13));
        Splice elsewhere = Splice.of(typed.after(), TextRange.at(0), "Now ");
        assertThat(after.after(List.of(elsewhere)).outer()).isEqualTo(TextRange.of(7, 10));
    }

    @RepeatedTest(200)
    void changesElsewhereLeaveTheWordsAlone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String word = "§§";
        String text = words(random) + " " + word + " " + words(random);
        TrackedRange tracked = TrackedRange.of(TextRange.of(text.indexOf(word), text.indexOf(word) + 2));
        for (int i = 0; i < 20; i++) {
            SourceText source = SourceText.of(text);
            int at = text.indexOf(word);
            boolean inFront = random.nextBoolean();
            int low = inFront ? 0 : at + 2;
            int high = inFront ? at : text.length();
            int start = low + random.nextInt(high - low + 1);
            int end = start + random.nextInt(high - start + 1);
            Splice step = Splice.of(source, TextRange.of(start, end), words(random));
            tracked = tracked.after(List.of(step));
            text = step.after().text();
            assertThat(tracked.reading(word, step.after())).isNotEmpty();
        }
    }

    @RepeatedTest(200)
    void theTextAfterAStepIsThatOfReplacingNaively(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = words(random);
        for (int i = 0; i < 20; i++) {
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            String replacement = words(random);
            Splice step = Splice.of(SourceText.of(text), TextRange.of(start, end), replacement);
            String naive =
                    new StringBuilder(text).replace(start, end, replacement).toString();
            assertThat(step.after().text()).isEqualTo(naive);
            assertThat(replayed(step)).isEqualTo(naive);
            int from = random.nextInt(text.length() + 1);
            TextRange place = TextRange.of(from, from + random.nextInt(text.length() - from + 1));
            assertThat(replayed(step.near(place)))
                    .as("described near %s", place)
                    .isEqualTo(naive);
            text = naive;
        }
    }

    private static String replayed(Splice step) {
        return new StringBuilder(step.before().text())
                .replace(step.range().start(), step.range().end(), step.words())
                .toString();
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.add(List.of("the", "very", "🎉", "a", "aa", "\r\n").get(random.nextInt(6)));
        }
        return String.join(" ", words);
    }

    private static Splice whole(SourceText old, SourceText now) {
        return Splice.of(old, TextRange.of(0, old.length()), now.text());
    }

    private static Splice byPrefix(SourceText old, SourceText now) {
        int head = 0;
        int most = Math.min(old.length(), now.length());
        while (head < most && old.text().charAt(head) == now.text().charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && fromEnd(old, tail) == fromEnd(now, tail)) {
            tail++;
        }
        return Splice.of(
                old, TextRange.of(head, old.length() - tail), now.text().substring(head, now.length() - tail));
    }

    private static Splice bySuffix(SourceText old, SourceText now) {
        int most = Math.min(old.length(), now.length());
        int tail = 0;
        while (tail < most && fromEnd(old, tail) == fromEnd(now, tail)) {
            tail++;
        }
        int head = 0;
        while (head < most - tail && old.text().charAt(head) == now.text().charAt(head)) {
            head++;
        }
        return Splice.of(
                old, TextRange.of(head, old.length() - tail), now.text().substring(head, now.length() - tail));
    }

    private static char fromEnd(SourceText text, int back) {
        return text.text().charAt(text.length() - 1 - back);
    }
}
