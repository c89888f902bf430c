package dev.copydesk.core.rule.match;

/** Walks through the matches of a unit that needs no regex engine, by the starts that a scan suggests. */
final class FiniteCursor extends Cursor {
    private final Region region;
    private final int[] starts;
    private int next;

    FiniteCursor(Unit unit, Region region, int[] starts) {
        super(unit);
        this.region = region;
        this.starts = starts;
    }

    @Override
    boolean isCheap() {
        return true;
    }

    @Override
    void find(int from, int limit) {
        int to = region.from() + region.length();
        for (; next < starts.length; next++) {
            int start = starts[next];
            if (start >= limit) {
                reached(start);
                return;
            }
            int end = start < from ? -1 : unit().stringEnd(region.units(), start, region.from(), to, region.budget());
            if (end >= 0) {
                at(start, end);
                next++;
                return;
            }
        }
        exhausted();
    }
}
