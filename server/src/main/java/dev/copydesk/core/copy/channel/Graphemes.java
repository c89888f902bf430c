package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into what a reader sees as characters: the extended grapheme clusters of UAX #29.
 *
 * <p>{@code \X} of {@link Pattern} does the work: on JDK 17 it passes all cases of Unicode 15.0's GraphemeBreakTest,
 * where {@link java.text.BreakIterator} splits flags and families. Rule GB9c of Unicode 15.1, which keeps the conjuncts
 * of six Indic scripts together, is in JDK 25 but not in 17, so it is applied here on both.
 */
public final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** Indic_Conjunct_Break=Consonant of Unicode 15.1. */
    private static final CodePointSet CONSONANTS =
            CodePointSet.parse("915-939 958-95F 978-97F 995-9A8 9AA-9B0 9B2 9B6-9B9"
                    + " 9DC-9DD 9DF 9F0-9F1 A95-AA8 AAA-AB0 AB2-AB3 AB5-AB9 AF9 B15-B28 B2A-B30 B32-B33 B35-B39 B5C-B5D B5F B71"
                    + " C15-C28 C2A-C39 C58-C5A D15-D3A");

    /** Indic_Conjunct_Break=Linker of Unicode 15.1. */
    private static final CodePointSet LINKERS = CodePointSet.parse("94D 9CD ACD B4D C4D D4D");

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Graphemes() {}

    /** Returns the number of grapheme clusters. */
    public static int count(String text) {
        return split(text).size();
    }

    /** Returns the clusters in their order; together they cover the text. */
    public static List<TextRange> split(String text) {
        List<TextRange> clusters = new ArrayList<>(text.length());
        Matcher matcher = CLUSTER.matcher(text);
        int start = 0;
        int end = 0;
        while (matcher.find()) {
            boolean joined = end > start && isConjunct(text, start, end);
            if (!joined && end > start) {
                clusters.add(TextRange.of(start, end));
                start = end;
            }
            end = matcher.end();
        }
        if (end > start) {
            clusters.add(TextRange.of(start, end));
        }
        return clusters;
    }

    /** Says whether a consonant and a linker before this boundary hold on to the consonant after it. */
    private static boolean isConjunct(String text, int clusterStart, int boundary) {
        if (boundary == text.length() || !CONSONANTS.contains(text.codePointAt(boundary))) {
            return false;
        }
        boolean linked = false;
        int at = boundary;
        while (at > clusterStart) {
            int codePoint = text.codePointBefore(at);
            if (CONSONANTS.contains(codePoint)) {
                return linked;
            }
            linked |= LINKERS.contains(codePoint);
            if (codePoint != ZERO_WIDTH_JOINER && Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                return false;
            }
            at -= Character.charCount(codePoint);
        }
        return false;
    }
}
