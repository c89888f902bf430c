package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Who wants to know about which string of the automaton: alternation, unit, and the string's distance from the reported place. */
final class Lookups {
    private final int[] firstUse;
    private final int[] alternation;
    private final int[] unit;
    private final int[] back;

    private Lookups(int strings, int uses) {
        firstUse = new int[strings + 1];
        alternation = new int[uses];
        unit = new int[uses];
        back = new int[uses];
    }

    /** Registers the uses, each as alternation, unit and offset in the unit's string, under the strings in their order. */
    static Lookups of(SortedMap<String, List<int[]>> uses) {
        int total = uses.values().stream().mapToInt(List::size).sum();
        Lookups made = new Lookups(uses.size(), total);
        int string = 0;
        int use = 0;
        for (Map.Entry<String, List<int[]>> entry : uses.entrySet()) {
            made.firstUse[string++] = use;
            for (int[] wanted : entry.getValue()) {
                made.alternation[use] = wanted[0];
                made.unit[use] = wanted[1];
                made.back[use] = wanted[2] + entry.getKey().length();
                use++;
            }
        }
        made.firstUse[string] = use;
        return made;
    }

    int firstUse(int string) {
        return firstUse[string];
    }

    int alternation(int use) {
        return alternation[use];
    }

    int unit(int use) {
        return unit[use];
    }

    /** How far in front of the string's end the place lies that the unit wants to know. */
    int back(int use) {
        return back[use];
    }
}
