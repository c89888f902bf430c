package dev.copydesk.core.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, and conversions between offsets and lines with columns.
 *
 * <p>A line ends at LF, CRLF or a lone CR, as in the language server protocol. Offsets are UTF-16; lines and columns are
 * 0-based; columns are counted in the {@link ColumnUnit} asked for.
 */
public final class LineIndex {

    private static final int BLOCK = 1024;

    private final String text;
    private final int[] starts;
    private final int[] pairsBefore;

    private LineIndex(String text, int[] starts, int[] pairsBefore) {
        this.text = text;
        this.starts = starts;
        this.pairsBefore = pairsBefore;
    }

    public static LineIndex of(String text) {
        int[] starts = new int[16];
        int count = 1;
        boolean hasPairs = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hasPairs |= Character.isLowSurrogate(c);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(text, Arrays.copyOf(starts, count), hasPairs ? pairsBefore(text) : new int[0]);
    }

    /** Counts surrogate pairs per block, so that a column far out in a line of megabytes is not counted from its start. */
    private static int[] pairsBefore(String text) {
        int[] before = new int[text.length() / BLOCK + 1];
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % BLOCK == 0) {
                before[i / BLOCK] = pairs;
            }
            pairs += endsPair(text, i) ? 1 : 0;
        }
        if (text.length() % BLOCK == 0) {
            before[text.length() / BLOCK] = pairs;
        }
        return before;
    }

    private static boolean endsPair(String text, int index) {
        return index > 0
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private int pairsBefore(int offset) {
        int pairs = pairsBefore[offset / BLOCK];
        for (int i = offset - offset % BLOCK; i < offset; i++) {
            pairs += endsPair(text, i) ? 1 : 0;
        }
        return pairs;
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
        int column = unit == ColumnUnit.CODE_POINTS
                ? codePoints(starts[line], offset)
                : unit.count(text, starts[line], offset);
        return LineColumn.of(line, column);
    }

    private int codePoints(int lineStart, int offset) {
        int units = offset - lineStart;
        return pairsBefore.length == 0 ? units : units - (pairsBefore(offset) - pairsBefore(lineStart));
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
