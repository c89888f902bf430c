package dev.copydesk.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextPropertiesTest {

    private static final String[] PIECES = {"a", "é", "日", "😀", "👩‍👩‍👧", "\n", "\r\n", "\r", " ", "word", "\u0301"};

    @RepeatedTest(200)
    void offsetToPlaceAndBackIsTheIdentity(RepetitionInfo repetition) {
        String text = text(new Random(repetition.getCurrentRepetition()));
        LineIndex lines = LineIndex.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean insideCrLf = offset > 0
                    && offset < text.length()
                    && text.charAt(offset - 1) == '\r'
                    && text.charAt(offset) == '\n';
            if (!insideCrLf) {
                assertThat(lines.offset(lines.locate(offset, ColumnUnit.UTF16))).isEqualTo(offset);
            }
        }
    }

    @RepeatedTest(200)
    void columnsAgreeWithTheJdk(RepetitionInfo repetition) {
        String text = text(new Random(repetition.getCurrentRepetition()));
        LineIndex lines = LineIndex.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            if (offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))) {
                continue;
            }
            String before = text.substring(lines.range(lines.lineAt(offset)).start(), offset);
            assertThat(lines.locate(offset, ColumnUnit.CODE_POINTS).column())
                    .isEqualTo(before.codePointCount(0, before.length()));
            assertThat(lines.locate(offset, ColumnUnit.UTF8_BYTES).column())
                    .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @RepeatedTest(100)
    void linesAreThoseOfTheProtocol(RepetitionInfo repetition) {
        String text = text(new Random(repetition.getCurrentRepetition()));
        LineIndex lines = LineIndex.of(text);
        String[] expected = text.split("\r\n|\n|\r", -1);
        List<String> found = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            found.add(lines.range(line).of(text));
        }
        assertThat(found).containsExactly(expected);
    }

    @RepeatedTest(200)
    void editsAtOnceEqualEditsOneByOneFromTheEnd(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = text(random);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(Math.min(4, text.length() - start + 1));
            edits.add(TextEdit.of(TextRange.of(start, end), PIECES[random.nextInt(PIECES.length)]));
        }
        List<TextEdit> apart = TextEdits.withoutOverlaps(edits);
        String expected = text;
        for (int i = apart.size() - 1; i >= 0; i--) {
            TextRange range = apart.get(i).range();
            expected =
                    expected.substring(0, range.start()) + apart.get(i).replacement() + expected.substring(range.end());
        }
        assertThat(TextEdits.apply(text, apart)).isEqualTo(expected);
    }

    @Test
    void aPlacePastTheEndIsClamped() {
        LineIndex lines = LineIndex.of("ab\r\ncd");
        assertThat(lines.offset(LineColumn.of(0, 99))).isEqualTo(2);
        assertThat(lines.offset(LineColumn.of(99, 0))).isEqualTo(6);
        assertThat(lines.offset(LineColumn.of(0, Integer.MAX_VALUE))).isEqualTo(2);
    }

    @Test
    void editsThatOverlapAreRefused() {
        List<TextEdit> edits = List.of(TextEdit.of(TextRange.of(0, 2), "x"), TextEdit.of(TextRange.of(1, 3), "y"));
        assertThatThrownBy(() -> TextEdits.apply("abc", edits)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
