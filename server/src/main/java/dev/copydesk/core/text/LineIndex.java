package dev.copydesk.core.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, and conversions between offsets and lines with columns.
 *
 * <p>A line ends at LF, CRLF or a lone CR, as in the language server protocol. Offsets are UTF-16; lines and columns are
 * 0-based; columns are counted in the {@link ColumnUnit} asked for.
 */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    private LineIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static LineIndex of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(text, Arrays.copyOf(starts, count));
    }

    /** Returns the number of lines; a text that ends in a line terminator has an empty last line. */
    public int count() {
        return starts.length;
    }

    /** Returns the 0-based line that holds {@code offset}. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the range of a line without its terminator. */
    public TextRange range(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        if (line + 1 < starts.length) {
            end--;
            if (end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return TextRange.of(starts[line], end);
    }

    /** Returns the place of an offset. */
    public LineColumn locate(int offset, ColumnUnit unit) {
        int line = lineAt(offset);
        return LineColumn.of(line, unit.count(text, starts[line], offset));
    }

    /**
     * Returns the offset of a place counted in UTF-16.
     *
     * <p>A column past the end of its line means the end of the line, and a line past the end means the end of the text, as the
     * language server protocol demands.
     */
    public int offset(LineColumn place) {
        if (place.line() >= starts.length) {
            return text.length();
        }
        TextRange line = range(place.line());
        return (int) Math.min((long) line.start() + place.column(), line.end());
    }
}
