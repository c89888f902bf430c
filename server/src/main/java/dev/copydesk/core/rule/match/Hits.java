package dev.copydesk.core.rule.match;

import java.util.Arrays;

/** What one pass of the automaton has found, grouped by alternation without looking at those that were not found. */
final class Hits implements Automaton.Found {
    private final Lookups lookups;
    /** For each alternation one more than its latest hit. */
    private final int[] latest;

    private int[] use = new int[64];
    private int[] end = new int[64];
    /** For each hit one more than the one before it in the same alternation. */
    private int[] previous = new int[64];

    private int[] touched = new int[16];
    private int size;
    private int touchedSize;

    Hits(Lookups lookups, int alternations) {
        this.lookups = lookups;
        this.latest = new int[alternations];
    }

    @Override
    public void at(int string, int endsAt) {
        for (int i = lookups.firstUse(string); i < lookups.firstUse(string + 1); i++) {
            add(i, endsAt);
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
        int count = 0;
        for (int at = latest[alternation]; at > 0; at = previous[at - 1]) {
            count++;
        }
        long[] keys = new long[count];
        int free = count;
        for (int at = latest[alternation]; at > 0; at = previous[at - 1]) {
            int place = end[at - 1] - lookups.back(use[at - 1]);
            if (place >= from && place < to) {
                keys[--free] = (long) lookups.unit(use[at - 1]) << 32 | place;
            }
        }
        if (free > 0) {
            keys = Arrays.copyOfRange(keys, free, count);
        }
        Arrays.sort(keys);
        return keys;
    }

    static int place(long key) {
        return (int) key;
    }

    static int unit(long key) {
        return (int) (key >>> 32);
    }
}
