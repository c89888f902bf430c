package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words and phrases that are right as they are, each written as a pattern: a rule's exceptions, or the terms of a vocabulary. */
public final class Terms {

    private static final Terms NONE = new Terms(List.of(), Optional.empty(), Optional.empty());

    private final List<String> written;
    private final Optional<Alternation> any;
    private final Optional<Alternation> phrases;

    private Terms(List<String> written, Optional<Alternation> any, Optional<Alternation> phrases) {
        this.written = written;
        this.any = any;
        this.phrases = phrases;
    }

    public static Terms none() {
        return NONE;
    }

    /**
     * Returns these terms, which match whole words in the case they are written in, or in any case if they begin with {@code (?i)}.
     *
     * @throws BadPatternException if a term is no pattern
     */
    public static Terms of(List<String> written) throws BadPatternException {
        List<String> longestFirst = written.stream()
                .filter(term -> !term.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (longestFirst.isEmpty()) {
            return NONE;
        }
        List<String> phrases = longestFirst.stream()
                .filter(term -> term.strip().indexOf(' ') > 0)
                .toList();
        return new Terms(
                longestFirst,
                Optional.of(Alternation.of(enclosed(longestFirst), Template.WORD, false)),
                phrases.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Alternation.of(enclosed(phrases), Template.WORD, true)));
    }

    /** Returns both lists as one. */
    public Terms and(Terms more) throws BadPatternException {
        if (more.written.isEmpty()) {
            return this;
        }
        List<String> both = new ArrayList<>(written);
        both.addAll(more.written);
        return written.isEmpty() ? more : of(both);
    }

    /** Returns the terms as they were written, the longest first. */
    public List<String> written() {
        return written;
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }

    /** Returns the patterns of these terms, to be looked for in one pass with all others. */
    List<Alternation> patterns() {
        List<Alternation> patterns = new ArrayList<>();
        any.ifPresent(patterns::add);
        phrases.ifPresent(patterns::add);
        return patterns;
    }

    /** Says whether some words of a unit hold one of these terms. */
    boolean in(Unit unit, int start, int end) {
        return any.isPresent()
                && !unit.scan().matches(any.get(), start, end, unit.budget()).isEmpty();
    }

    /** Says whether some words of a unit lie inside one of those terms that have several words. */
    boolean around(Unit unit, int start, int end) {
        return phrases.isPresent()
                && unit.matches(phrases.get()).stream().anyMatch(m -> m.start() <= start && end <= m.end());
    }

    /** A flag at the head of a term may not reach the terms behind it. */
    static List<String> enclosed(List<String> terms) {
        return terms.stream()
                .map(term -> term.startsWith("(?i)") ? "(?i:" + term.substring(4) + ")" : term)
                .toList();
    }
}
