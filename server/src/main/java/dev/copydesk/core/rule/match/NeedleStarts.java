package dev.copydesk.core.rule.match;

/** The starts of matches that the places of a needle leave possible, in ascending order. */
final class NeedleStarts {
    private final Region region;
    private final Needle needle;
    private final int[] places;
    private int next;
    private int low = -1;

    /**
     * The starts around these places.
     *
     * @param places where strings of the needle start, ascending
     */
    NeedleStarts(Region region, Needle needle, int[] places) {
        this.region = region;
        this.needle = needle;
        this.places = places;
    }

    /** The first possible start at {@code from} or later, or {@link Cursor#NONE}. */
    int next(int from) {
        for (; next < places.length; next++, low = -1) {
            int place = places[next];
            if (from > place - needle.min()) {
                continue;
            }
            if (low < 0) {
                low = lowest(place, from);
            }
            int start = Math.max(from, low);
            if (start <= place - needle.min()) {
                return start;
            }
        }
        return Cursor.NONE;
    }

    private int lowest(int place, int from) {
        int limit = needle.max() == Regex.Repeat.ENDLESS ? from : Math.max(from, place - needle.max());
        if (needle.before().isUnbounded()) {
            return limit;
        }
        int start = place;
        while (start > limit && needle.before().mayHold(region.units()[start - 1])) {
            start--;
        }
        return start;
    }
}
