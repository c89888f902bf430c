package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Flags a document that writes the same thing in two ways. */
public final class Consistency implements DocumentCheck {

    private final List<Alternation> pairs;
    private final boolean ignoreCase;

    private Consistency(List<Alternation> pairs, boolean ignoreCase) {
        this.pairs = pairs;
        this.ignoreCase = ignoreCase;
    }

    /** Two ways to write a thing, each a pattern. */
    public record Either(String one, String other) {}

    /**
     * Returns the check for these pairs.
     *
     * @throws BadPatternException if a pattern is none
     */
    public static Consistency of(List<Either> pairs, Template template, boolean ignoreCase) throws BadPatternException {
        List<Alternation> patterns = new ArrayList<>();
        for (Either pair : pairs) {
            patterns.add(Alternation.of(List.of(pair.one(), pair.other()), template, ignoreCase));
        }
        return new Consistency(List.copyOf(patterns), ignoreCase);
    }

    @Override
    public List<Alternation> patterns() {
        return pairs;
    }

    @Override
    public boolean ignoresCase() {
        return ignoreCase;
    }

    /** Once both ways were seen, each unit that holds one of them is flagged for the last, where its words first stand. */
    @Override
    public List<UnitHits> hits(List<Unit> units) {
        List<BitSet> seen = pairs.stream().map(pair -> new BitSet(2)).toList();
        List<UnitHits> found = new ArrayList<>();
        for (Unit unit : units) {
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                List<Match> matches = unit.matches(pairs.get(i));
                matches.forEach(seenOf(seen, i));
                if (!matches.isEmpty() && seen.get(i).cardinality() == 2) {
                    hits.add(hit(unit, matches));
                }
            }
            if (!hits.isEmpty()) {
                found.add(new UnitHits(unit, hits));
            }
        }
        return found;
    }

    private static Hit hit(Unit unit, List<Match> matches) {
        String text = unit.passage().text();
        Match last = matches.get(matches.size() - 1);
        String words = text.substring(last.start(), last.end());
        Match first = matches.stream()
                .filter(match -> text.substring(match.start(), match.end()).equals(words))
                .findFirst()
                .orElse(last);
        return Hit.of(TextRange.of(first.start(), first.end()), words);
    }

    private static Consumer<Match> seenOf(List<BitSet> seen, int pair) {
        return match -> seen.get(pair).set(match.token());
    }
}
