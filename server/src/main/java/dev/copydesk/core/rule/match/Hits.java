package dev.copydesk.core.rule.match;

import java.util.Arrays;

/** What one pass of the automaton has found, grouped by alternation without looking at those that were not found. */
final class Hits implements Automaton.Found {
    private final Lookups lookups;
    private final char[] text;
    /** For each alternation one more than its latest hit. */
    private final int[] latest;

    private int[] use = new int[64];
    private int[] end = new int[64];
    /** For each hit one more than the one before it in the same alternation. */
    private int[] previous = new int[64];

    private int[] touched = new int[16];
    private int lastAsked = -1;
    private long[] lastKeys = {};
    private int size;
    private int touchedSize;

    Hits(Lookups lookups, char[] text, int alternations) {
        this.text = text;
        this.lookups = lookups;
        this.latest = new int[alternations];
    }

    @Override
    public void at(int string, int endsAt) {
        for (int i = lookups.firstUse(string); i < lookups.firstUse(string + 1); i++) {
            if (lookups.wants(i, text, endsAt)) {
                add(i, endsAt);
            }
        }
    }

    private void add(int newUse, int endsAt) {
        if (size == use.length) {
            use = Arrays.copyOf(use, size * 2);
            end = Arrays.copyOf(end, size * 2);
            previous = Arrays.copyOf(previous, size * 2);
        }
        int alternation = lookups.alternation(newUse);
        if (latest[alternation] == 0) {
            if (touchedSize == touched.length) {
                touched = Arrays.copyOf(touched, touchedSize * 2);
            }
            touched[touchedSize++] = alternation;
        }
        use[size] = newUse;
        end[size] = endsAt;
        previous[size] = latest[alternation];
        latest[alternation] = ++size;
    }

    /** The alternations with hits, ascending. */
    int[] alternations() {
        int[] found = Arrays.copyOf(touched, touchedSize);
        Arrays.sort(found);
        return found;
    }

    boolean has(int alternation) {
        return latest[alternation] > 0;
    }

    /** The hits of an alternation between two offsets as unit and place in one number, ascending. */
    long[] of(int alternation, int from, int to) {
        long[] keys = byPlace(alternation);
        int low = lowerBound(keys, from);
        int high = lowerBound(keys, to);
        long[] near = new long[high - low];
        for (int i = low; i < high; i++) {
            near[i - low] = keys[i] << 32 | keys[i] >>> 32;
        }
        Arrays.sort(near);
        return near;
    }

    /** All hits of an alternation as place and unit in one number, ascending; kept, because regions are asked for one by one. */
    private long[] byPlace(int alternation) {
        if (alternation == lastAsked) {
            return lastKeys;
        }
        int count = 0;
        for (int at = latest[alternation]; at > 0; at = previous[at - 1]) {
            count++;
        }
        long[] keys = new long[count];
        int free = count;
        for (int at = latest[alternation]; at > 0; at = previous[at - 1]) {
            int place = end[at - 1] - lookups.back(use[at - 1]);
            if (place >= 0) {
                keys[--free] = (long) place << 32 | lookups.unit(use[at - 1]);
            }
        }
        keys = free > 0 ? Arrays.copyOfRange(keys, free, count) : keys;
        Arrays.sort(keys);
        lastAsked = alternation;
        lastKeys = keys;
        return keys;
    }

    private static int lowerBound(long[] keys, int place) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < (long) place << 32) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int place(long key) {
        return (int) key;
    }

    static int unit(long key) {
        return (int) (key >>> 32);
    }
}
