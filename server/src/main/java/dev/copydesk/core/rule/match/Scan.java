package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a {@link LiteralGate} over a text: what may match where, and, when asked, what does. For one thread at a time. Offsets
 * are UTF-16 offsets into the text, half-open.
 */
public final class Scan {
    private static final long[] NOWHERE = {};

    private final LiteralGate gate;
    private final String text;
    private final char[] chars;
    private final Hits hits;
    private @Nullable CharSet characters;

    Scan(LiteralGate gate, String text, char[] chars, Hits hits) {
        this.chars = chars;
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
        int[] found = hits.alternations();
        int[] always = gate.alwaysCandidates();
        int[] merged = new int[found.length + always.length];
        int count = 0;
        for (int i = 0, k = 0; i < found.length || k < always.length; ) {
            boolean first = k == always.length || i < found.length && found[i] <= always[k];
            if (first && k < always.length && found[i] == always[k]) {
                k++;
            }
            merged[count++] = first ? found[i++] : always[k++];
        }
        return Arrays.copyOf(merged, count);
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
        if (index < 0) {
            return pattern.matches(new Region(text, chars, from, to, budget));
        }
        long[] near = hits.has(index) ? standing(hits.of(index, from, to), pattern, from, to, budget) : NOWHERE;
        List<Unit> always = gate.always(index);
        return near.length == 0 && always.isEmpty()
                ? List.of()
                : walk(pattern.parts(), near, always, new Region(text, chars, from, to, budget))
                        .toList();
    }

    /** Leaves out the hits of plain strings that turn out to stand inside words or in another case, as most do. */
    private long[] standing(long[] near, Alternation pattern, int from, int to, ReadBudget budget) {
        int count = 0;
        for (int i = 0; i < near.length; i++) {
            Unit unit = pattern.parts().get(Hits.unit(near[i]));
            int place = Hits.place(near[i]);
            boolean stands = unit.strings().isEmpty()
                    ? unit.needleStandsAt(text, place)
                    : unit.stringEnd(chars, place, from, to, budget) >= 0;
            if (stands) {
                near[count++] = near[i];
            }
        }
        return count == near.length ? near : Arrays.copyOf(near, count);
    }

    private Matches walk(List<Unit> units, long[] near, List<Unit> always, Region region) {
        List<Cursor> cursors = new ArrayList<>(always.size() + 4);
        int due = 0;
        for (int i = 0; i < near.length; ) {
            int unit = Hits.unit(near[i]);
            int stop = i + 1;
            while (stop < near.length && Hits.unit(near[stop]) == unit) {
                stop++;
            }
            while (due < always.size() && always.get(due).token() < unit) {
                addTo(cursors, always.get(due++), region);
            }
            cursors.add(cursor(units.get(unit), region, places(near, i, stop)));
            i = stop;
        }
        while (due < always.size()) {
            addTo(cursors, always.get(due++), region);
        }
        return new Matches(cursors, region);
    }

    /** Adds a unit that has nothing to look for, unless no character of the text could begin a match of it. */
    private void addTo(List<Cursor> cursors, Unit unit, Region region) {
        List<CharSet> heads = unit.shape().heads();
        if (heads.isEmpty() || heads.get(0).isWild() || heads.get(0).mayHoldAnyOf(characters())) {
            cursors.add(unit.everywhere(region));
        }
    }

    private CharSet characters() {
        CharSet known = characters;
        if (known == null) {
            known = CharSet.of(text, false);
            characters = known;
        }
        return known;
    }

    private static int[] places(long[] near, int from, int to) {
        int[] places = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (i == from || near[i] != near[i - 1]) {
                places[count++] = Hits.place(near[i]);
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
}
