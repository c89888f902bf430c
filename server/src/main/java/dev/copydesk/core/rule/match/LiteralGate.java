package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The one automaton in front of all patterns of all rules. A pass over a text tells which alternations can match at all, and where;
 * the regex engine then runs at those places only. Immutable and safe to share between threads.
 */
public final class LiteralGate {
    private final List<Alternation> alternations;
    private final Map<Alternation, Integer> indexes = new IdentityHashMap<>();
    private final List<List<Unit>> always;
    private final int[] alwaysCandidates;
    private final Automaton automaton;
    private final Lookups lookups;

    private LiteralGate(List<Alternation> alternations) {
        this.alternations = List.copyOf(alternations);
        this.always = new ArrayList<>(alternations.size());
        SortedMap<String, List<Lookup>> uses = new TreeMap<>();
        for (int i = 0; i < alternations.size(); i++) {
            indexes.putIfAbsent(alternations.get(i), i);
            always.add(List.copyOf(register(i, alternations.get(i).parts(), uses)));
        }
        this.alwaysCandidates = IntStream.range(0, always.size())
                .filter(i -> !always.get(i).isEmpty())
                .toArray();
        this.automaton = Automaton.of(List.copyOf(uses.keySet()));
        this.lookups = Lookups.of(uses);
    }

    /** A gate for these alternations, which it knows by their index in the list. */
    public static LiteralGate of(List<Alternation> alternations) {
        return new LiteralGate(alternations);
    }

    /** Enters what to look for; hands back the units for which there is nothing to look for. */
    private static List<Unit> register(int alternation, List<Unit> units, SortedMap<String, List<Lookup>> uses) {
        List<Unit> always = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.lookups().isEmpty()) {
                always.add(unit);
            }
            for (String string : unit.lookups()) {
                String folded = Letters.fold(string);
                int start = Rarity.window(folded, Needle.WINDOW);
                int end = Math.min(folded.length(), start + Needle.WINDOW);
                Lookup lookup = Lookup.of(alternation, i, string, start, end, unit.lookupsKeepCase());
                List<Lookup> known = uses.computeIfAbsent(folded.substring(start, end), key -> new ArrayList<>(1));
                if (!known.contains(lookup)) {
                    known.add(lookup);
                }
            }
        }
        return always;
    }

    /** Passes over a text once. The result is for one thread. */
    public Scan scan(String text) {
        char[] chars = text.toCharArray();
        Hits hits = new Hits(lookups, chars, alternations.size());
        automaton.scan(chars, hits);
        return new Scan(this, text, chars, hits);
    }

    /** The alternations that may match any text, ascending. */
    int[] alwaysCandidates() {
        return alwaysCandidates;
    }

    /** The index of an alternation, or -1 if the gate was built without it. */
    int indexOf(Alternation alternation) {
        return indexes.getOrDefault(alternation, -1);
    }

    Alternation alternation(int index) {
        return alternations.get(index);
    }

    /** The units of an alternation that have to be tried everywhere, in their order. */
    List<Unit> always(int index) {
        return always.get(index);
    }
}
