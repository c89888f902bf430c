package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tokens of a rule in their order, inside a {@link Template}. Its matches are those of the one regular expression that joins
 * the tokens by {@code |}: leftmost, the first alternative wins, none overlap, and none starts inside a surrogate pair.
 *
 * <p>Where tokens stand by themselves each is matched by itself; where they refer to each other, or the template is more than word
 * edges, the joined expression is used.
 */
public final class Alternation {
    /** How the names of the groups around tokens start, which are none of the rule author's. */
    static final String MARKER = "zq_token_";

    private static final String META = "\\[](){}.*+?|^$";

    private final Template template;
    private final List<String> tokens;
    private final boolean ignoreCase;
    private final List<Unit> units;

    private Alternation(Template template, List<String> tokens, boolean ignoreCase) throws BadPatternException {
        this.template = template;
        this.tokens = List.copyOf(tokens);
        this.ignoreCase = ignoreCase;
        this.units = List.copyOf(units());
    }

    /**
     * The tokens in this order inside the template. Without tokens there are no matches, unless the template brings a pattern of its
     * own in front or behind.
     *
     * @throws BadPatternException if a token or the whole is not a valid pattern
     */
    public static Alternation of(List<String> tokens, Template template, boolean ignoreCase)
            throws BadPatternException {
        return new Alternation(template, tokens, ignoreCase);
    }

    /**
     * A pattern by itself; {@code ^} and {@code $} mean the ends of the region.
     *
     * @throws BadPatternException if the pattern is not valid
     */
    public static Alternation raw(String regex, boolean ignoreCase) throws BadPatternException {
        return new Alternation(Template.BARE, List.of(regex), ignoreCase);
    }

    /** The tokens, in their order. */
    public List<String> tokens() {
        return tokens;
    }

    /**
     * The joined expression, which defines what this alternation matches. Run directly it reads without a budget, so it is not for
     * texts or patterns from outside.
     */
    public Pattern reference() throws BadPatternException {
        return RegexTranslator.compile(source(), ignoreCase);
    }

    /**
     * The matches in part of a text, found without a {@link LiteralGate}. Nothing outside the part is seen: its ends are ends of text
     * and word edges.
     *
     * @param from UTF-16 offset of the part's start
     * @param to UTF-16 offset of the part's end
     * @throws CutOff if the budget is spent or the engine recurses too deeply
     */
    public List<Match> matches(String text, int from, int to, ReadBudget budget) {
        return matches(new Region(text, from, to, budget));
    }

    List<Match> matches(Region region) {
        List<Cursor> cursors = new ArrayList<>(units.size());
        for (Unit unit : units) {
            cursors.add(unit.everywhere(region));
        }
        return new Matches(cursors, region).toList();
    }

    private String source() {
        return template.before() + String.join("|", tokens) + template.after();
    }

    List<Unit> parts() {
        return units;
    }

    private List<Unit> units() throws BadPatternException {
        List<Parsed> parsed = new ArrayList<>(tokens.size());
        Flags start = Flags.of(ignoreCase).with('m', template.before().startsWith("(?m)"));
        Flags flags = start;
        boolean entangled = !template.isPlain();
        for (String token : tokens) {
            Parsed next = parse(token, flags, tokens.size() > 1);
            flags = next.after();
            entangled |= next.followsLastMatch() || next.refersBack() && tokens.size() > 1;
            parsed.add(next);
        }
        if (entangled) {
            Parsed whole = RegexParser.parse(source(), Flags.of(ignoreCase));
            Parsed marked = RegexParser.parse(marked(parsed, start), Flags.of(ignoreCase));
            return List.of(checked(Unit.ofWhole(whole, marked, ignoreCase), source()));
        }
        List<Unit> made = new ArrayList<>(tokens.size());
        for (int i = 0; i < parsed.size(); i++) {
            made.add(checked(Unit.of(i, parsed.get(i), template.isEdged(), ignoreCase), tokens.get(i)));
        }
        return made;
    }

    /** A look-behind is the construct that the engine may refuse later on, so it is compiled at once. */
    private static Unit checked(Unit unit, String source) throws BadPatternException {
        if (source.contains("(?<")) {
            try {
                unit.pattern();
            } catch (CutOff refused) {
                throw new BadPatternException(
                        "The pattern '" + source + "' looks too far behind itself.", source, source.indexOf("(?<"));
            }
        }
        return unit;
    }

    /** Most tokens are plain words, for which the parser would only cost time. */
    private static Parsed parse(String token, Flags flags, boolean lenient) throws BadPatternException {
        if (!token.isEmpty() && !flags.spaced() && isPlain(token)) {
            return new Parsed(new Regex.Text(token, flags.fold()), List.of(), Map.of(), flags, false, false, false);
        }
        return RegexParser.parse(token, flags, lenient);
    }

    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (META.indexOf(token.charAt(i)) >= 0 || Character.isSurrogate(token.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The whole as one expression in which a named group around each token tells which of them matched. */
    private String marked(List<Parsed> parsed, Flags start) {
        StringBuilder whole = new StringBuilder(template.before());
        Flags flags = start;
        for (int i = 0; i < tokens.size(); i++) {
            whole.append(i == 0 ? "" : "|")
                    .append("(?P<")
                    .append(MARKER)
                    .append(i)
                    .append('>');
            whole.append(flags.differenceFrom(start)).append(tokens.get(i)).append(')');
            flags = parsed.get(i).after();
        }
        return whole.append(template.after()).toString();
    }
}
