package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import java.util.ArrayList;
import java.util.List;

/** What a rule leaves alone: its own exceptions and, unless it says otherwise, the accepted terms of the vocabulary. */
public final class Exceptions {

    private static final Exceptions NONE = new Exceptions(Terms.none(), Terms.none());

    private final Terms own;
    private final Terms accepted;

    private Exceptions(Terms own, Terms accepted) {
        this.own = own;
        this.accepted = accepted;
    }

    public static Exceptions none() {
        return NONE;
    }

    public static Exceptions of(Terms own, Terms accepted) {
        return new Exceptions(own, accepted);
    }

    /** Returns the patterns of all terms. */
    List<Alternation> patterns() {
        List<Alternation> patterns = new ArrayList<>(own.patterns());
        patterns.addAll(accepted.patterns());
        return patterns;
    }

    /** Returns all terms in one list, as checks need it that split a text at them. */
    Terms all() throws BadPatternException {
        return own.and(accepted);
    }

    /** Says whether flagged words are right after all: they hold an excepted term, or lie inside an excepted phrase. */
    boolean cover(Unit unit, int start, int end) {
        String text = unit.passage().text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return own.in(unit, from, to)
                || accepted.in(unit, from, to)
                || own.around(unit, from, to)
                || accepted.around(unit, from, to);
    }
}
