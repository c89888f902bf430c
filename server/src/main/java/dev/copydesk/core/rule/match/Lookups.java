package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.SortedMap;

/** All {@link Lookup}s, numbered string by string and laid out for speed. */
final class Lookups {
    private final int[] firstUse;
    private final int[] alternation;
    private final int[] unit;
    private final int[] back;
    private final char[] capital;
    private final int[] capitalBack;

    private Lookups(int strings, int uses) {
        firstUse = new int[strings + 1];
        alternation = new int[uses];
        unit = new int[uses];
        back = new int[uses];
        capital = new char[uses];
        capitalBack = new int[uses];
    }

    /** The lookups under the strings in their order. */
    static Lookups of(SortedMap<String, List<Lookup>> lookups) {
        int total = 0;
        for (List<Lookup> some : lookups.values()) {
            total += some.size();
        }
        Lookups made = new Lookups(lookups.size(), total);
        int string = 0;
        int use = 0;
        for (List<Lookup> some : lookups.values()) {
            made.firstUse[string++] = use;
            for (Lookup lookup : some) {
                made.alternation[use] = lookup.alternation();
                made.unit[use] = lookup.unit();
                made.back[use] = lookup.back();
                made.capital[use] = lookup.capital();
                made.capitalBack[use] = lookup.capitalBack();
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

    int back(int use) {
        return back[use];
    }

    /** Whether a stretch that ends here in some case stands there in the case that is wanted, as far as that is cheap to see. */
    boolean wants(int use, char[] text, int end) {
        char wanted = capital[use];
        return wanted == 0 || text[end - capitalBack[use]] == wanted;
    }
}
