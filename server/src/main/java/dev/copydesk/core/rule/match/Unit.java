package dev.copydesk.core.rule.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** One part of an alternation that is matched by itself: usually one token. */
final class Unit {
    private static final int WHOLE = -1;
    private static final int WITNESS = -2;

    private final int token;
    private final Parsed parsed;
    private final Parsed marked;
    private final boolean edged;
    private final boolean fold;
    private final List<String> strings;
    private final boolean foldsStrings;
    private final Optional<Needle> needle;
    private final boolean keepsCase;
    private final String[] needleStrings;
    private final Optional<Unit> witness;
    private final WordsCursor.Kind words;
    private volatile @Nullable Shape shape;
    private volatile @Nullable Pattern pattern;

    private Unit(int token, Parsed parsed, Parsed marked, boolean edged, boolean fold) {
        this.token = token;
        this.parsed = parsed;
        this.marked = marked;
        this.edged = edged;
        this.fold = fold;
        Regex root = parsed.root();
        boolean plain = root instanceof Regex.Text text
                && !parsed.astral()
                && !(text.fold() && Letters.hasUncertainCase(text.chars()));
        this.strings = plain ? List.of(((Regex.Text) root).chars()) : finite(shape(), parsed.astral());
        this.foldsStrings = plain ? ((Regex.Text) root).fold() : shape().cases() == Shape.Cases.FOLDED;
        this.needle = strings.isEmpty() ? shape().bestNeedle().filter(Needle::isRare) : Optional.empty();
        this.keepsCase = strings.isEmpty() && shape().cases() == Shape.Cases.EXACT;
        this.needleStrings =
                needle.map(found -> found.strings().toArray(String[]::new)).orElse(new String[0]);
        this.words = strings.isEmpty() ? WordsCursor.kind(root) : WordsCursor.Kind.NONE;
        this.witness = strings.isEmpty() ? witness() : Optional.empty();
    }

    /**
     * A unit for a parsed pattern.
     *
     * @param token the index of the token
     * @param edged whether a word edge must stand at both ends
     * @param fold whether the pattern is mostly case-insensitive
     */
    static Unit of(int token, Parsed parsed, boolean edged, boolean fold) {
        return new Unit(token, parsed, parsed, edged, fold);
    }

    /**
     * A unit for the joined expression of all tokens.
     *
     * @param marked the same expression with a named group around each token
     */
    static Unit ofWhole(Parsed parsed, Parsed marked, boolean fold) {
        return new Unit(WHOLE, parsed, marked, false, fold);
    }

    private Optional<Unit> witness() {
        boolean wild = needle.isEmpty()
                || needle.get().max() == Regex.Repeat.ENDLESS
                        && needle.get().before().mayHold(' ');
        if (!wild || token == WITNESS || parsed.refersBack()) {
            return Optional.empty();
        }
        return Witness.of(parsed.root()).map(parsed::withRoot).map(rest -> new Unit(WITNESS, rest, rest, false, fold));
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

    /** The index of the token, negative if the unit stands for more or less than one token. */
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
        Shape known = shape;
        if (known == null) {
            known = Analysis.of(parsed.root());
            shape = known;
        }
        return known;
    }

    /** All that the unit matches, best first, if it needs no engine; else empty. */
    List<String> strings() {
        return strings;
    }

    /**
     * Where the match of a unit without engine ends, or -1 if none starts here.
     *
     * @param from where the region starts
     * @param to where the region ends
     */
    int stringEnd(char[] text, int start, int from, int to, ReadBudget budget) {
        if (edged && !Letters.isWordEdge(text, start, from, to)) {
            budget.read();
            return -1;
        }
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            int end = start + string.length();
            if (end <= to && isAt(string, text, start, budget) && (!edged || Letters.isWordEdge(text, end, from, to))) {
                return end;
            }
        }
        return -1;
    }

    private boolean isAt(String string, char[] text, int start, ReadBudget budget) {
        for (int i = 0; i < string.length(); i++) {
            char wanted = string.charAt(i);
            char found = text[start + i];
            if (wanted != found && !(foldsStrings && Letters.fold(wanted) == Letters.fold(found))) {
                budget.read(i + 1);
                return false;
            }
        }
        budget.read(string.length());
        return true;
    }

    Optional<Needle> needle() {
        return needle;
    }

    /** The strings to look for in a text, as the pattern writes them. */
    List<String> lookups() {
        return strings.isEmpty() ? List.of(needleStrings) : strings;
    }

    /** Whether {@link #lookups()} have to stand in the text in just their case. */
    boolean lookupsKeepCase() {
        return strings.isEmpty() ? keepsCase : !foldsStrings;
    }

    /** Whether a place that a scan reports for the needle counts, if the pattern cares for case. */
    boolean needleStandsAt(String text, int place) {
        if (!keepsCase) {
            return true;
        }
        for (String string : needleStrings) {
            if (text.startsWith(string, place)) {
                return true;
            }
        }
        return false;
    }

    /** What must match at the start of a match or later, if that is worth looking for first. */
    Optional<Unit> witnessed() {
        return witness;
    }

    /** Whether a failed start rules out the rest of a run of {@link Shape#lead()}. */
    Optional<CharSet> lead() {
        return parsed.refersBack() ? Optional.empty() : shape().lead();
    }

    WordsCursor.Kind words() {
        return words;
    }

    /** A cursor that does without hints from a scan. */
    Cursor everywhere(Region region) {
        return words == WordsCursor.Kind.NONE ? new RegexCursor(this, region) : WordsCursor.of(this, region);
    }

    /** The compiled pattern; compiled when it is first wanted, because most patterns never are. */
    Pattern pattern() {
        Pattern ready = pattern;
        if (ready == null) {
            ready = compile(Factoring.of(parsed.root()));
            pattern = ready;
        }
        return ready;
    }

    /** Which token a match that starts here stems from; 0 if the expression has none. */
    int tokenAt(Region region, int start) {
        if (token >= 0) {
            return token;
        }
        Matcher matcher = compile(marked.root())
                .matcher(region)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!matcher.region(start - region.from(), region.length()).lookingAt()) {
            return 0;
        }
        for (int i = 0; ; i++) {
            Integer capture = marked.names().get(Alternation.MARKER + i);
            if (capture == null) {
                return 0;
            }
            if (matcher.start(capture) >= 0) {
                return i;
            }
        }
    }

    /** What the parser lets through is valid; the engine's compiler may still run out of stack, which it reports as bad syntax. */
    private Pattern compile(Regex root) {
        String java = JavaSource.of(root, fold);
        try {
            return RegexTranslator.compileJava(edged ? "\\b(?:" + java + ")\\b" : java, fold);
        } catch (PatternSyntaxException tooDeep) {
            throw new CutOff(CutOff.Limit.DEPTH);
        }
    }
}
