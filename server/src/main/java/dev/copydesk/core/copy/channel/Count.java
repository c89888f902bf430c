package dev.copydesk.core.copy.channel;

import java.util.OptionalInt;

/**
 * How long a text is, held against a limit.
 *
 * @param used the length, in {@code unit}
 * @param limit the greatest length that is still good
 * @param parts messages needed: 1, or for SMS the number that is billed (0 for no text)
 * @param crossing where the first character stands that no longer fits, as a UTF-16 offset of the counted text; the
 *     text before it fits, and no character, link or emoji is cut in two there (SMS parts may cut an emoji of several
 *     code points, as carriers do); empty if all fits
 */
public record Count(int used, int limit, Unit unit, int parts, OptionalInt crossing) {

    public Count {
        if (crossing.isPresent() != used > limit) {
            throw new IllegalArgumentException(used + " of " + limit + " does not cross at " + crossing);
        }
    }

    /** Says whether the text is too long. */
    public boolean isOver() {
        return used > limit;
    }

    /** Returns the units left, below zero if there are too many. */
    public int remaining() {
        return limit - used;
    }

    /** Returns the count in words: {@code 282 of 280 (weighted)}. */
    public String describe() {
        return used + " of " + limit + " (" + unit.label() + ")";
    }
}
