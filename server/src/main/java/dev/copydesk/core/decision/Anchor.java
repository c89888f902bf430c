package dev.copydesk.core.decision;

import dev.copydesk.core.text.TextRange;

/**
 * The flagged words with a little of the source around them.
 *
 * @param quote the words
 * @param before up to {@value #CONTEXT} UTF-16 units in front of them
 * @param after up to {@value #CONTEXT} UTF-16 units behind them
 */
public record Anchor(String quote, String before, String after) {

    /** How much of the source is kept on each side, in UTF-16 units; one less where a character would be cut in half. */
    public static final int CONTEXT = 32;

    /** Takes the anchor of a range of a source text. */
    public static Anchor of(String source, TextRange range) {
        int from = Math.max(0, range.start() - CONTEXT);
        int to = Math.min(source.length(), range.end() + CONTEXT);
        if (from > 0 && from < range.start() && Character.isLowSurrogate(source.charAt(from))) {
            from++;
        }
        if (to < source.length() && to > range.end() && Character.isHighSurrogate(source.charAt(to - 1))) {
            to--;
        }
        return new Anchor(
                source.substring(range.start(), range.end()),
                source.substring(from, range.start()),
                source.substring(range.end(), to));
    }
}
