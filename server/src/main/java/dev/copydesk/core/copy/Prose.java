package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;
import java.util.Arrays;
import java.util.List;

/**
 * Plain text without markup, and an exact map from each of its units to the source.
 *
 * <p>The text is made of pieces. A verbatim piece stands in the source unit for unit (also where its characters were masked); an
 * atomic piece, such as a character entity, stands for a source range as a whole. Offsets are UTF-16 on both sides.
 */
public final class Prose {

    private static final Prose EMPTY = new Builder().build();

    private final String text;
    private final int[] proseStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;

    private Prose(String text, int[] proseStarts, int[] sourceStarts, int[] sourceEnds) {
        this.text = text;
        this.proseStarts = proseStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
    }

    public static Prose empty() {
        return EMPTY;
    }

    /** Returns a stretch of the source taken as it is. */
    public static Prose verbatim(CharSequence source, TextRange range) {
        return builder().verbatim(source, range).build();
    }

    /** Returns several proses in their order, with {@code separator} between them; separators stand for no source. */
    public static Prose join(List<Prose> parts, String separator) {
        Builder builder = builder();
        boolean first = true;
        for (Prose part : parts) {
            if (!first) {
                builder.atomic(separator, TextRange.at(builder.lastSourceEnd));
            }
            builder.append(part);
            first = false;
        }
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public String text() {
        return text;
    }

    /** Returns the length in UTF-16 units of the plain text. */
    public int length() {
        return text.length();
    }

    /** Returns the source range from the first to the last unit of this prose; empty at 0 for an empty prose. */
    public TextRange source() {
        return proseStarts.length == 0
                ? TextRange.at(0)
                : TextRange.of(sourceStarts[0], sourceEnds[sourceEnds.length - 1]);
    }

    /**
     * Returns the source range behind a range of the plain text.
     *
     * <p>It runs from the source of the first unit to the source of the last, so markup between them is inside and markup around
     * them is not.
     */
    public TextRange toSource(TextRange range) {
        if (proseStarts.length == 0) {
            return TextRange.at(0);
        }
        if (range.isEmpty()) {
            return TextRange.at(sourceOffset(range.start()));
        }
        int start = sourceOffset(range.start());
        int piece = pieceAt(range.end() - 1);
        int end = isVerbatim(piece) ? sourceStarts[piece] + range.end() - proseStarts[piece] : sourceEnds[piece];
        return TextRange.of(Math.min(start, end), end);
    }

    /**
     * Says whether a range of the plain text stands in the source unit for unit, with no markup inside: only then can the source
     * range be replaced without harm to markup.
     */
    public boolean isVerbatim(TextRange range) {
        return toSource(range).length() == range.length();
    }

    /** Returns this prose with every unit of some ranges shown as {@code mask}, line ends excepted; the map stays the same. */
    public Prose masked(List<TextRange> ranges, char mask) {
        if (ranges.isEmpty()) {
            return this;
        }
        StringBuilder shown = new StringBuilder(text);
        for (TextRange range : ranges) {
            for (int i = range.start(); i < range.end(); i++) {
                if (shown.charAt(i) != '\n') {
                    shown.setCharAt(i, mask);
                }
            }
        }
        return new Prose(shown.toString(), proseStarts, sourceStarts, sourceEnds);
    }

    /** Returns the part of this prose that a range of the plain text covers. */
    public Prose slice(TextRange range) {
        Builder part = builder();
        int at = range.start();
        while (at < range.end()) {
            int piece = pieceAt(at);
            int end = piece + 1 < proseStarts.length ? proseStarts[piece + 1] : text.length();
            TextRange taken = TextRange.of(at, Math.min(end, range.end()));
            part.atomic(taken.of(text), toSource(taken));
            at = taken.end();
        }
        return part.build();
    }

    private int sourceOffset(int offset) {
        if (offset >= text.length()) {
            return sourceEnds[sourceEnds.length - 1];
        }
        int piece = pieceAt(offset);
        return isVerbatim(piece) ? sourceStarts[piece] + offset - proseStarts[piece] : sourceStarts[piece];
    }

    private int pieceAt(int offset) {
        int found = Arrays.binarySearch(proseStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isVerbatim(int piece) {
        int proseEnd = piece + 1 < proseStarts.length ? proseStarts[piece + 1] : text.length();
        return proseEnd - proseStarts[piece] == sourceEnds[piece] - sourceStarts[piece];
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects pieces in the order of the source. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] proseStarts = new int[8];
        private int[] sourceStarts = new int[8];
        private int[] sourceEnds = new int[8];
        private int pieces;
        private int lastSourceEnd;

        private Builder() {}

        /** Adds a stretch of the source as it stands. */
        public Builder verbatim(CharSequence source, TextRange range) {
            return verbatim(source, range.start(), range.end());
        }

        /** Adds a stretch of the source as it stands, from one offset up to another. */
        public Builder verbatim(CharSequence source, int start, int end) {
            if (start < end) {
                piece(end - start, start, end);
                text.append(source, start, end);
            }
            return this;
        }

        /** Adds a stretch of the source of which every unit but line ends is shown as {@code mask}. */
        public Builder masked(CharSequence source, TextRange range, char mask) {
            if (!range.isEmpty()) {
                piece(range.length(), range.start(), range.end());
                for (int i = range.start(); i < range.end(); i++) {
                    char c = source.charAt(i);
                    text.append(c == '\n' || c == '\r' ? c : mask);
                }
            }
            return this;
        }

        /** Adds text that stands for a source range as a whole, such as a decoded entity. */
        public Builder atomic(CharSequence shown, TextRange range) {
            if (shown.length() > 0) {
                piece(shown.length(), range.start(), range.end());
                text.append(shown);
            }
            return this;
        }

        /** Adds all pieces of another prose. */
        public Builder append(Prose other) {
            for (int i = 0; i < other.proseStarts.length; i++) {
                int end = i + 1 < other.proseStarts.length ? other.proseStarts[i + 1] : other.text.length();
                piece(end - other.proseStarts[i], other.sourceStarts[i], other.sourceEnds[i]);
                text.append(other.text, other.proseStarts[i], end);
            }
            return this;
        }

        /** Returns the length in UTF-16 units of the plain text so far. */
        public int length() {
            return text.length();
        }

        /** Returns the last unit added so far, or a line feed before the first. */
        public char last() {
            return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
        }

        public Prose build() {
            return new Prose(
                    text.toString(),
                    Arrays.copyOf(proseStarts, pieces),
                    Arrays.copyOf(sourceStarts, pieces),
                    Arrays.copyOf(sourceEnds, pieces));
        }

        /** Opens a piece, or lengthens the last one where both stand unit for unit in one stretch of the source. */
        private void piece(int length, int start, int end) {
            boolean goesOn = pieces > 0
                    && start == lastSourceEnd
                    && length == end - start
                    && text.length() - proseStarts[pieces - 1] == sourceEnds[pieces - 1] - sourceStarts[pieces - 1];
            if (goesOn) {
                sourceEnds[pieces - 1] = end;
            } else {
                if (pieces == proseStarts.length) {
                    proseStarts = Arrays.copyOf(proseStarts, pieces * 2);
                    sourceStarts = Arrays.copyOf(sourceStarts, pieces * 2);
                    sourceEnds = Arrays.copyOf(sourceEnds, pieces * 2);
                }
                proseStarts[pieces] = text.length();
                sourceStarts[pieces] = start;
                sourceEnds[pieces] = end;
                pieces++;
            }
            lastSourceEnd = end;
        }
    }
}
