package dev.copydesk.core.rule.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Strings of which every match of a pattern holds at least one.
 *
 * @param strings the strings, folded
 * @param min the least distance from the start of a match to the string, in UTF-16 units
 * @param max the greatest such distance, or {@link Regex.Repeat#ENDLESS}
 * @param before the characters that may stand between the start of a match and the string
 */
record Needle(Set<String> strings, int min, int max, CharSet before) {
    /** Longer strings are looked for by their rarest stretch of this length. */
    static final int WINDOW = 8;

    private static final int MOST = 96;

    /** A needle for strings that all have at least one character, or nothing useful. */
    static Needle of(List<String> strings, int min, int max, CharSet before) {
        Set<String> folded = new LinkedHashSet<>();
        for (String string : strings) {
            folded.add(Letters.fold(string));
        }
        return new Needle(folded, min, max, before);
    }

    /** Whether the needle can be looked for at all: no empty strings, no halves of characters, not too many strings. */
    boolean isUsable() {
        return !strings.isEmpty()
                && strings.size() <= MOST
                && strings.stream()
                        .noneMatch(s -> s.isEmpty() || s.chars().anyMatch(c -> Character.isSurrogate((char) c)));
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
        } else if (before.isUnbounded() || before.mayHold(' ') && before.mayHold('e')) {
            starts = 400;
        } else if (!before.mayHold(' ')) {
            starts = 6;
        }
        return Rarity.of(strings, WINDOW) * starts;
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
