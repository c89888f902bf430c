package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.Optional;

/**
 * What can be said about every match of a pattern without running it.
 *
 * @param min least length in UTF-16 units
 * @param max greatest length, or {@link Regex.Repeat#ENDLESS}
 * @param all characters that may occur in a match
 * @param heads for the first few places of a match the characters that may stand there; at most {@code min} and {@value
 *     #MOST_HEADS} of them
 * @param strings all matches in the order in which backtracking finds them, where they are few; strings that differ only in case
 *     stand for each other if {@code folds}
 * @param exact whether {@code strings} says everything, so that the pattern need not be run at all
 * @param cases what the pattern does with case
 * @param needle the best strings to look for, which may be absent
 * @param lead the characters of an endless repetition with which every match begins: where a match cannot start, none can start
 *     further on in the same run of these characters
 */
record Shape(
        int min,
        int max,
        CharSet all,
        List<CharSet> heads,
        Optional<List<String>> strings,
        boolean exact,
        Cases cases,
        Optional<Needle> needle,
        Optional<CharSet> lead) {

    /** Whether the literal parts of a pattern match in any case. */
    enum Cases {
        NONE,
        EXACT,
        FOLDED,
        MIXED;

        Cases and(Cases other) {
            if (this == NONE || this == other) {
                return other;
            }
            return other == NONE ? this : MIXED;
        }
    }

    /** For how many places {@link #heads} may speak. */
    static final int MOST_HEADS = 4;

    /** The shape of what consumes nothing. */
    static Shape empty(boolean exact) {
        return new Shape(
                0,
                0,
                CharSet.NONE,
                List.of(),
                Optional.of(List.of("")),
                exact,
                Cases.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** The best strings to look for, those of {@link #strings} included. */
    Optional<Needle> bestNeedle() {
        Optional<Needle> own =
                strings.map(list -> Needle.of(list, 0, 0, CharSet.NONE)).filter(Needle::isUsable);
        if (own.isPresent() && needle.isPresent()) {
            return own.get().cost() <= needle.get().cost() ? own : needle;
        }
        return own.isPresent() ? own : needle;
    }

    /** The {@link #heads} that rule anything out. */
    CharSet[] usefulHeads() {
        int count = heads.size();
        while (count > 0 && heads.get(count - 1).isUnbounded()) {
            count--;
        }
        return heads.subList(0, count).toArray(CharSet[]::new);
    }
}
