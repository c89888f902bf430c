package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Flags one thing where another, which must go with it, is missing: an acronym without its definition. */
public final class Conditional implements DocumentCheck {

    private final Alternation first;
    private final Alternation second;
    private final boolean defines;
    private final Exceptions exceptions;

    private Conditional(Alternation first, Alternation second, boolean defines, Exceptions exceptions) {
        this.first = first;
        this.second = second;
        this.defines = defines;
        this.exceptions = exceptions;
    }

    /**
     * Returns the check that flags {@code first} unless there is {@code second}.
     *
     * <p>Where {@code second} has a group, what the group holds must have been seen so far in the document; otherwise it is enough
     * that {@code second} stands in the same unit.
     *
     * @throws BadPatternException if a pattern is none
     */
    public static Conditional of(String first, String second, Exceptions exceptions) throws BadPatternException {
        return new Conditional(
                Alternation.of(List.of(first), Template.BARE, false),
                Alternation.of(List.of(second), Template.BARE, false),
                hasGroup(second),
                exceptions);
    }

    private static boolean hasGroup(String pattern) {
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(' && isCapturing(pattern, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapturing(String pattern, int at) {
        return !pattern.startsWith("?", at)
                || pattern.startsWith("?P<", at)
                || pattern.startsWith("?'", at)
                || (pattern.startsWith("?<", at) && !pattern.startsWith("?<=", at) && !pattern.startsWith("?<!", at));
    }

    @Override
    public List<Alternation> patterns() {
        return List.of(first, second);
    }

    @Override
    public List<Alternation> aids() {
        return exceptions.patterns();
    }

    @Override
    public boolean ignoresCase() {
        return false;
    }

    @Override
    public List<UnitHits> hits(List<Unit> units) {
        Set<String> defined = new HashSet<>();
        List<UnitHits> found = new ArrayList<>();
        for (Unit unit : units) {
            List<Match> seconds = unit.matches(second);
            if (!defines && !seconds.isEmpty()) {
                continue;
            }
            seconds.forEach(match -> defined.addAll(match.groups()));
            List<Hit> hits = unit.matches(first).stream()
                    .map(match -> TextRange.of(match.start(), match.end()))
                    .filter(range -> !range.isEmpty()
                            && !defined.contains(range.of(unit.passage().text()))
                            && !Words.isMasked(unit, range.start(), range.end())
                            && !exceptions.cover(unit, range.start(), range.end()))
                    .map(range -> Hit.of(range, range.of(unit.passage().text())))
                    .toList();
            if (!hits.isEmpty()) {
                found.add(new UnitHits(unit, hits));
            }
        }
        return found;
    }
}
