package dev.copydesk.core.rule;

import dev.copydesk.core.copy.Region;
import dev.copydesk.core.copy.Scope;
import java.util.Arrays;
import java.util.List;

/**
 * Which passages and regions a rule looks at, in Vale's words: {@code heading & ~heading.h1}, or a list of such, any of which will do.
 *
 * <p>A term matches a scope that has all of its dotted parts, in any order. A term with {@code ~} matches a scope that lacks one of
 * them, but never {@code raw} or {@code summary}. Regions are matched only by selectors that name their kind.
 *
 * @param alternatives terms joined by {@code &}, any of which must match whole
 */
public record Selector(List<List<Term>> alternatives) {

    /**
     * One term of a selector.
     *
     * @param parts the dotted parts
     * @param negated whether the scope must not have them
     */
    public record Term(List<String> parts, boolean negated) {}

    private static final Selector TEXT = of(List.of("text"));

    public Selector {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** Returns the selector of rules that say nothing: all running text. */
    public static Selector text() {
        return TEXT;
    }

    /** Reads selectors as rule files write them, one or several. */
    public static Selector of(List<String> written) {
        return new Selector(written.stream()
                .map(line -> Arrays.stream(line.split("&")).map(Selector::term).toList())
                .toList());
    }

    private static Term term(String written) {
        String trimmed = written.strip();
        boolean negated = trimmed.startsWith("~");
        return new Term(List.of((negated ? trimmed.substring(1) : trimmed).split("\\.")), negated);
    }

    /** Says whether this selector takes a passage as a whole. */
    public boolean matches(Scope passage) {
        for (List<Term> terms : alternatives) {
            if (allMatch(terms, passage)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether this selector takes a region of a passage. */
    public boolean matches(Region region, Scope passage) {
        for (List<Term> terms : alternatives) {
            if (named(terms, region.kind()) && allMatch(terms, passage.within(region.kind()))) {
                return true;
            }
        }
        return false;
    }

    /** Says whether some alternative asks for {@code part}, as {@code raw} or {@code sentence}. */
    public boolean names(String part) {
        for (List<Term> terms : alternatives) {
            if (named(terms, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(List<Term> terms, String part) {
        for (Term term : terms) {
            if (!term.negated() && term.parts().contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allMatch(List<Term> terms, Scope scope) {
        // What only says what it does not want gets text; code and technical front matter must be asked for.
        boolean askedFor = scope.has("text");
        for (Term term : terms) {
            askedFor |= !term.negated();
            boolean has = scope.parts().containsAll(term.parts());
            boolean whole = scope.has("raw") || scope.has("summary");
            if (term.negated() ? has || whole : !has) {
                return false;
            }
        }
        return askedFor;
    }
}
