package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of an alternation that is matched by itself: usually one token. */
final class Unit {
    private final int token;
    private final Parsed parsed;
    private final boolean edged;
    private final boolean fold;
    private final Shape shape;
    private final Optional<Needle> needle;
    private final List<String> strings;
    private volatile @Nullable Pattern pattern;

    private Unit(int token, Parsed parsed, boolean edged, boolean fold) {
        this.token = token;
        this.parsed = parsed;
        this.edged = edged;
        this.fold = fold;
        this.shape = Analysis.of(parsed.root());
        this.strings = finite(shape, parsed.astral());
        this.needle = shape.bestNeedle();
    }

    /**
     * A unit for a parsed pattern.
     *
     * @param token the index of the token, or -1 if the pattern holds all tokens of the alternation
     * @param edged whether a word edge must stand at both ends
     * @param fold whether the pattern is mostly case-insensitive
     */
    static Unit of(int token, Parsed parsed, boolean edged, boolean fold) {
        return new Unit(token, parsed, edged, fold);
    }

    private static List<String> finite(Shape shape, boolean astral) {
        if (!shape.exact()
                || astral
                || shape.cases() == Shape.Cases.MIXED
                || shape.strings().isEmpty()) {
            return List.of();
        }
        Set<String> distinct = new LinkedHashSet<>(shape.strings().get());
        return distinct.contains("") ? List.of() : List.copyOf(distinct);
    }

    int token() {
        return token;
    }

    Parsed parsed() {
        return parsed;
    }

    boolean edged() {
        return edged;
    }

    Shape shape() {
        return shape;
    }

    /** All that the unit matches, best first, if it needs no engine; else empty. */
    List<String> strings() {
        return strings;
    }

    boolean foldsStrings() {
        return shape.cases() == Shape.Cases.FOLDED;
    }

    Optional<Needle> needle() {
        return needle;
    }

    /** Whether a failed start rules out the rest of a run of {@link Shape#lead()}. */
    Optional<CharSet> lead() {
        return parsed.refersBack() ? Optional.empty() : shape.lead();
    }

    /** The folded strings to look for in a text, each with its distance from {@link Hits}' position. */
    List<String> lookups() {
        if (!strings.isEmpty()) {
            List<String> folded = new ArrayList<>();
            strings.forEach(string -> folded.add(Letters.fold(string)));
            return folded.stream().distinct().toList();
        }
        return needle.map(found -> List.copyOf(found.strings())).orElse(List.of());
    }

    /** The compiled pattern; compiled when it is first wanted, because most patterns never are. */
    Pattern pattern() {
        Pattern ready = pattern;
        if (ready == null) {
            String java = JavaSource.of(parsed.root(), fold);
            ready = RegexTranslator.compileJava(edged ? "\\b(?:" + java + ")\\b" : java, fold);
            pattern = ready;
        }
        return ready;
    }
}
