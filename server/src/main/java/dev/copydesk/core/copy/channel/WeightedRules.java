package dev.copydesk.core.copy.channel;

import dev.copydesk.core.copy.dated.Provenance;
import java.util.List;

/**
 * The weights that X gives to characters, in the shape of its own public configuration.
 *
 * @param scale the weight that makes one unit
 * @param defaultWeight the weight of a code point outside every range, and of an emoji
 * @param urlLength what a link counts, in units
 * @param emojiAsOne whether an emoji of several code points has the weight of one
 * @param ranges code points with a weight of their own
 */
public record WeightedRules(
        int scale, int defaultWeight, int urlLength, boolean emojiAsOne, List<Range> ranges, Provenance provenance) {

    public WeightedRules {
        if (scale < 1 || defaultWeight < 0 || urlLength < 0) {
            throw new IllegalArgumentException("weights cannot be negative, and the scale must be at least 1");
        }
        ranges = List.copyOf(ranges);
    }

    /**
     * Code points that share a weight.
     *
     * @param from the first code point
     * @param to the last one, included
     */
    public record Range(int from, int to, int weight) {

        public Range {
            if (from < 0 || to < from || weight < 0) {
                throw new IllegalArgumentException("not a range of weights: " + from + ".." + to + " = " + weight);
            }
        }
    }

    /** Returns the weight of a code point, in parts of {@link #scale}. */
    public int weight(int codePoint) {
        for (Range range : ranges) {
            if (range.from <= codePoint && codePoint <= range.to) {
                return range.weight;
            }
        }
        return defaultWeight;
    }
}
