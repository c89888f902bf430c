package dev.copydesk.core.rule.match;

/** Walks through the places where one {@link Unit} matches. Offsets are those of the whole text. */
abstract class Cursor {
    /** The start when there is no further match. */
    static final int NONE = Integer.MAX_VALUE;

    private final Unit unit;
    private int start = -1;
    private int end = -1;
    private int seen;

    Cursor(Unit unit) {
        this.unit = unit;
    }

    /**
     * Moves on to the first match that starts at {@code from} or later, but in front of {@code limit}: where another match is known,
     * nothing behind its start is of interest yet, and trying it might cost much.
     */
    final void seek(int from, int limit) {
        if (start >= from) {
            return;
        }
        int unseen = Math.max(from, seen);
        if (unseen < limit) {
            start = -1;
            find(unseen, limit);
        }
    }

    /**
     * Finds the first match that starts at {@code from} or later, but in front of {@code limit}, and ends with one of {@link #at},
     * {@link #reached} and {@link #exhausted}. Neither number decreases below an earlier {@code from}.
     */
    abstract void find(int from, int limit);

    void at(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
        seen = newStart;
    }

    /** No match starts in front of {@code place}, which is not in front of the limit. */
    void reached(int place) {
        seen = place;
    }

    void exhausted() {
        start = NONE;
        seen = NONE;
    }

    /** Whether a match is known that starts at {@code from} or later, but in front of {@code limit}. */
    boolean isBetween(int from, int limit) {
        return start >= from && start < limit;
    }

    /** Whether finding matches costs next to nothing. */
    boolean isCheap() {
        return false;
    }

    Unit unit() {
        return unit;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
