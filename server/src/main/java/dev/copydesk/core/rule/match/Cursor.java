package dev.copydesk.core.rule.match;

/** Walks through the places where one {@link Unit} matches. Offsets are those of the whole text. */
abstract class Cursor {
    /** The start when there is no further match. */
    static final int NONE = Integer.MAX_VALUE;

    private final Unit unit;
    private int start = -1;
    private int end = -1;

    Cursor(Unit unit) {
        this.unit = unit;
    }

    /** Moves on to the first match that starts at {@code from} or later; {@code from} never decreases from call to call. */
    abstract void seek(int from);

    void at(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
    }

    void exhausted() {
        start = NONE;
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
