package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
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
        private final List<int[]> pieces = new ArrayList<>();
        private int lastSourceEnd;

        private Builder() {}

        /** Adds a stretch of the source as it stands. */
        public Builder verbatim(CharSequence source, TextRange range) {
            if (!range.isEmpty()) {
                add(source.subSequence(range.start(), range.end()), range);
            }
            return this;
        }

        /** Adds a stretch of the source of which every unit but line ends is shown as {@code mask}. */
        public Builder masked(CharSequence source, TextRange range, char mask) {
            StringBuilder shown = new StringBuilder(range.length());
            for (int i = range.start(); i < range.end(); i++) {
                char c = source.charAt(i);
                shown.append(c == '\n' || c == '\r' ? c : mask);
            }
            if (!range.isEmpty()) {
                add(shown, range);
            }
            return this;
        }

        /** Adds text that stands for a source range as a whole, such as a decoded entity. */
        public Builder atomic(CharSequence shown, TextRange range) {
            if (shown.length() > 0) {
                add(shown, range);
            }
            return this;
        }

        /** Adds all pieces of another prose. */
        public Builder append(Prose other) {
            for (int i = 0; i < other.proseStarts.length; i++) {
                int end = i + 1 < other.proseStarts.length ? other.proseStarts[i + 1] : other.text.length();
                add(
                        other.text.substring(other.proseStarts[i], end),
                        TextRange.of(other.sourceStarts[i], other.sourceEnds[i]));
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
            int[] proseStarts = pieces.stream().mapToInt(p -> p[0]).toArray();
            int[] sourceStarts = pieces.stream().mapToInt(p -> p[1]).toArray();
            int[] sourceEnds = pieces.stream().mapToInt(p -> p[2]).toArray();
            return new Prose(text.toString(), proseStarts, sourceStarts, sourceEnds);
        }

        private void add(CharSequence shown, TextRange range) {
            pieces.add(new int[] {text.length(), range.start(), range.end()});
            text.append(shown);
            lastSourceEnd = range.end();
        }
    }
}
