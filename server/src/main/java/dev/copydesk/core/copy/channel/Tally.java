package dev.copydesk.core.copy.channel;

import java.util.OptionalInt;

/** Adds up costs in the order of the text and remembers where they pass the limit. */
final class Tally {

    private final int limit;
    private final int scale;
    private long used;
    private int crossing = -1;

    Tally(int limit) {
        this(limit, 1);
    }

    /** @param scale how many parts make one unit of the limit */
    Tally(int limit, int scale) {
        this.limit = limit;
        this.scale = scale;
    }

    void add(int cost, int offset) {
        used += cost;
        // In whole units: a rest of a unit is not counted, so it cannot be too much either.
        if (crossing < 0 && used / scale > limit) {
            crossing = offset;
        }
    }

    Count count(Unit unit) {
        int units = (int) Math.min(Integer.MAX_VALUE, used / scale);
        return new Count(units, limit, unit, 1, crossing < 0 ? OptionalInt.empty() : OptionalInt.of(crossing));
    }
}
