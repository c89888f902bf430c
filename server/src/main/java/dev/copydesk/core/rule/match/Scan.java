package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One pass of a {@link LiteralGate} over a text: what may match where, and, when asked, what does. For one thread at a time. Offsets
 * are UTF-16 offsets into the text, half-open.
 */
public final class Scan {
    private static final long[] NOWHERE = {};

    private final LiteralGate gate;
    private final String text;
    private final Hits hits;
    private final Map<Integer, long[]> sorted = new HashMap<>();

    Scan(LiteralGate gate, String text, Hits hits) {
        this.gate = gate;
        this.text = text;
        this.hits = hits;
    }

    /** The text that was passed over. */
    public String text() {
        return text;
    }

    /** The alternations that may match somewhere in the text, as indexes into the gate's list, ascending. The others do not. */
    public int[] candidates() {
        return IntStream.range(0, gate.size()).filter(this::mayMatch).toArray();
    }

    /** Whether the alternation with this index may match somewhere in the text; "no" is certain. */
    public boolean mayMatch(int index) {
        return hits.has(index) || !gate.always(index).isEmpty();
    }

    /**
     * The matches of an alternation between two offsets, left to right. Nothing outside is seen: the offsets are ends of text and
     * word edges. An alternation that the gate does not know is matched without its help.
     *
     * @throws CutOff if the budget is spent or the engine recurses too deeply
     */
    public List<Match> matches(Alternation pattern, int from, int to, ReadBudget budget) {
        int index = gate.indexOf(pattern);
        return index < 0
                ? pattern.matches(text, from, to, budget)
                : walk(index, from, to, budget).toList();
    }

    private Matches walk(int alternation, int from, int to, ReadBudget budget) {
        Region region = new Region(text, from, to, budget);
        Alternation owner = gate.alternation(alternation);
        List<Unit> always = gate.always(alternation);
        List<Cursor> cursors = new ArrayList<>(always.size() + 4);
        int due = 0;
        long[] near = byUnit(alternation, from, to);
        for (int i = 0; i < near.length; ) {
            int unit = (int) (near[i] >>> 32);
            int stop = i + 1;
            while (stop < near.length && (int) (near[stop] >>> 32) == unit) {
                stop++;
            }
            while (due < always.size() && always.get(due).token() < unit) {
                cursors.add(new RegexCursor(always.get(due++), region));
            }
            cursors.add(cursor(owner.parts().get(unit), region, places(near, i, stop)));
            i = stop;
        }
        while (due < always.size()) {
            cursors.add(new RegexCursor(always.get(due++), region));
        }
        return new Matches(cursors, region);
    }

    private static int[] places(long[] near, int from, int to) {
        int[] places = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (i == from || near[i] != near[i - 1]) {
                places[count++] = (int) near[i];
            }
        }
        return count == places.length ? places : Arrays.copyOf(places, count);
    }

    private static Cursor cursor(Unit unit, Region region, int[] places) {
        if (!unit.strings().isEmpty()) {
            return new FiniteCursor(unit, region, places);
        }
        NeedleStarts starts = new NeedleStarts(region, unit.needle().orElseThrow(), places);
        return new RegexCursor(unit, region, Optional.of(starts));
    }

    /** The hits between two offsets as unit and place in one number, ascending. */
    private long[] byUnit(int alternation, int from, int to) {
        if (!hits.has(alternation)) {
            return NOWHERE;
        }
        long[] keys = keys(alternation);
        int low = lowerBound(keys, from);
        int high = lowerBound(keys, to);
        long[] swapped = new long[high - low];
        for (int i = low; i < high; i++) {
            swapped[i - low] = (long) Hits.unit(keys[i]) << 32 | Hits.place(keys[i]);
        }
        Arrays.sort(swapped);
        return swapped;
    }

    private long[] keys(int alternation) {
        return sorted.computeIfAbsent(alternation, hits::of);
    }

    private static int lowerBound(long[] keys, int place) {
        int at = Arrays.binarySearch(keys, Hits.key(place) - 1);
        int low = at < 0 ? -at - 1 : at;
        while (low < keys.length && keys[low] < Hits.key(place)) {
            low++;
        }
        return low;
    }
}
