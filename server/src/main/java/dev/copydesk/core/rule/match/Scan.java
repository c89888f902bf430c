package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** What one look over a text told about all patterns. */
public final class Scan {

    private final String text;
    private final List<Alternation> patterns;

    Scan(String text, List<Alternation> patterns) {
        this.text = text;
        this.patterns = patterns;
    }

    /** Returns the indexes, as given to {@link LiteralGate#of}, of the patterns that can match at all, ascending. */
    public int[] candidates() {
        return IntStream.range(0, patterns.size()).toArray();
    }

    /**
     * Returns the matches of a pattern in a region, left to right, as if nothing existed outside of it.
     *
     * @throws CutOff if the budget is spent or the engine recurses too deeply
     */
    public List<Match> matches(Alternation pattern, int from, int to, ReadBudget budget) {
        Matcher matcher = pattern.pattern().matcher(new Region(text, from, to, budget));
        List<Match> found = new ArrayList<>();
        while (matcher.find()) {
            List<String> groups = new ArrayList<>();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                String group = matcher.group(i);
                groups.add(group == null ? "" : group);
            }
            found.add(new Match(from + matcher.start(), from + matcher.end(), 0, groups));
        }
        return found;
    }
}
