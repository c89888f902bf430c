package dev.copydesk.yaml;

import dev.copydesk.core.text.ColumnUnit;
import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.LineIndex;
import dev.copydesk.core.text.TextRange;

/**
 * YAML that cannot be read; the message is one sentence, without a place, that says what is wrong and what to do.
 *
 * <p>The place is that of the whole text, also where only a part of it was parsed.
 */
public final class YamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final transient TextRange range;
    private final transient LineColumn place;

    YamlException(String sentence, String text, int offset) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        int inside = Math.min(Math.max(offset, 0), text.length());
        this.range = TextRange.at(inside);
        this.place = LineIndex.of(text).locate(inside, ColumnUnit.CODE_POINTS);
    }

    /** Returns the message: one sentence, without a place, that says what is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    /** Returns where reading failed, as an empty range in UTF-16 offsets. */
    public TextRange range() {
        return range;
    }

    /** Returns where reading failed: 0-based line and 0-based column in code points. */
    public LineColumn place() {
        return place;
    }
}
