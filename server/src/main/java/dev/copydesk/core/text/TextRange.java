package dev.copydesk.core.text;

/**
 * A half-open range of UTF-16 offsets.
 *
 * @param start offset of the first UTF-16 unit in the range
 * @param end offset after the last UTF-16 unit in the range, never below {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** Returns the range from {@code start} up to {@code end}. */
    public static TextRange of(int start, int end) {
        return new TextRange(start, end);
    }

    /** Returns the empty range at an offset: the place of an insertion or of a finding without width. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    /** Returns the number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Says whether the unit at {@code offset} lies in this range; false for every offset of an empty range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Says whether {@code other} lies wholly in this range; its ends may coincide with ours. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Says whether the two ranges share at least one unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** Says whether the two ranges share a unit or meet at an end, as a cursor beside a word touches the word. */
    public boolean touches(TextRange other) {
        return start <= other.end && other.start <= end;
    }

    /** Returns this range moved by {@code delta} units. */
    public TextRange shift(int delta) {
        return new TextRange(start + delta, end + delta);
    }

    /** Returns the words of {@code text} that this range covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
