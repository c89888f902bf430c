package dev.copydesk.core.rule.match;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Strings of which every match of a pattern holds at least one.
 *
 * @param strings the strings as the pattern writes them
 * @param min the least distance from the start of a match to the string, in UTF-16 units
 * @param max the greatest such distance, or {@link Regex.Repeat#ENDLESS}
 * @param before the characters that may stand between the start of a match and the string
 */
record Needle(Set<String> strings, int min, int max, CharSet before) {
    /** Longer strings are looked for by their rarest stretch of this length. */
    static final int WINDOW = 8;

    private static final int MOST = 96;
    private static final double PER_STRING = 0.00003;
    private static final double COMMON = 0.025;
    private static final double COMMON_IN_ANY_CASE = 0.12;

    /** A needle for these strings at this distance from the start of a match. */
    static Needle of(List<String> strings, int min, int max, CharSet before) {
        Set<String> distinct = new LinkedHashSet<>(strings);
        Set<String> single = new HashSet<>();
        for (String string : distinct) {
            if (string.length() == 1) {
                single.add(string);
            }
        }
        if (single.isEmpty() || single.size() == distinct.size()) {
            return new Needle(distinct, min, max, before);
        }
        return covered(distinct, single, min, max, before);
    }

    /** Leaves out the strings that hold a single character for which one looks anyway. */
    private static Needle covered(Set<String> strings, Set<String> single, int min, int max, CharSet before) {
        Set<String> kept = new LinkedHashSet<>();
        int furthest = 0;
        CharSet skipped = CharSet.NONE;
        for (String string : strings) {
            int at = 1;
            while (at < string.length() && !single.contains(string.substring(at, at + 1))) {
                at++;
            }
            if (at >= string.length()) {
                kept.add(string);
            } else {
                furthest = Math.max(furthest, at);
                skipped = skipped.or(CharSet.of(string.substring(0, at), true));
            }
        }
        return new Needle(kept, min, Span.add(max, furthest), before.or(skipped));
    }

    /** Whether the needle can be looked for at all: no empty strings, no halves of characters, not too many strings. */
    boolean isUsable() {
        if (strings.isEmpty() || strings.size() > MOST) {
            return false;
        }
        for (String string : strings) {
            if (string.isEmpty() || Letters.hasSurrogates(string)) {
                return false;
            }
        }
        return true;
    }

    /** Whether looking for the needle is likely to pay: one that stands everywhere only costs. */
    boolean isRare() {
        return Rarity.of(strings, WINDOW) < COMMON && Rarity.of(folded(), WINDOW) < COMMON_IN_ANY_CASE;
    }

    /** The strings as the automaton looks for them. */
    Set<String> folded() {
        Set<String> folded = new LinkedHashSet<>();
        strings.forEach(string -> folded.add(Letters.fold(string)));
        return folded;
    }

    Needle shifted(int moreMin, int moreMax, CharSet set) {
        return new Needle(strings, Span.add(min, moreMin), Span.add(max, moreMax), before.or(set));
    }

    Needle or(Needle other) {
        Set<String> all = new LinkedHashSet<>(strings);
        all.addAll(other.strings);
        return new Needle(all, Math.min(min, other.min), Math.max(max, other.max), before.or(other.before));
    }

    /** How many starts of matches this needle is likely to suggest per character of prose. */
    double cost() {
        double starts = 40;
        if (max != Regex.Repeat.ENDLESS && max - min <= 16) {
            starts = max - min + 1;
        } else if (before.isWild()) {
            starts = 400;
        } else if (!before.mayHold(' ')) {
            starts = 6;
        }
        return Rarity.of(strings, WINDOW) * starts + strings.size() * PER_STRING;
    }

    /** Sums of lengths that may be endless. */
    static final class Span {
        private Span() {}

        static int add(int a, int b) {
            return (int) Math.min((long) a + b, Regex.Repeat.ENDLESS);
        }

        static int times(int a, int b) {
            return a == 0 || b == 0 ? 0 : (int) Math.min((long) a * b, Regex.Repeat.ENDLESS);
        }
    }
}
