package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flags words for which the house has others. */
public final class Substitution implements UnitCheck {

    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N} \\-]+");
    private static final Pattern GROUP = Pattern.compile("\\$(?:(\\d+)|\\{(\\d+)\\})");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Template WHOLE = new Template("^(?:", ")$");

    private final Alternation pattern;
    private final List<Swap> swaps;
    private final Exceptions exceptions;
    private final Fix fix;
    private final Style style;

    /**
     * How the words are compared and written.
     *
     * @param ignoreCase whether the words are found in any case
     * @param capitalize whether the new words begin with a capital where the old ones do
     * @param matchCase whether the new words take over small and capital letters of the old ones
     */
    public record Style(boolean ignoreCase, boolean capitalize, boolean matchCase) {}

    /** One pair, with the pattern of what is right where the value is one. */
    private record Swap(String key, String value, Optional<Alternation> right) {}

    private Substitution(Alternation pattern, List<Swap> swaps, Exceptions exceptions, Fix fix, Style style) {
        this.pattern = pattern;
        this.swaps = swaps;
        this.exceptions = exceptions;
        this.fix = fix;
        this.style = style;
    }

    /** One pair as written: a pattern, and what should stand there. */
    public record Pair(String wrong, String right) {}

    /**
     * Returns the check for these pairs, of which longer patterns win over shorter ones and earlier over later ones.
     *
     * @throws BadPatternException if a pattern is none
     */
    public static Substitution of(List<Pair> pairs, Template template, Exceptions exceptions, Fix fix, Style style)
            throws BadPatternException {
        List<Swap> swaps = pairs.stream()
                .sorted(Comparator.comparingInt((Pair p) -> p.wrong().length()).reversed())
                .map(pair -> new Swap(pair.wrong(), pair.right(), right(pair.right())))
                .toList();
        Alternation pattern = Alternation.of(swaps.stream().map(Swap::key).toList(), template, style.ignoreCase());
        return new Substitution(pattern, swaps, exceptions, fix, style);
    }

    /** Returns a message fit for options, which bring their own quotes: the first operand loses the quotes around it. */
    public static String messageForOptions(String message) {
        int verb = message.indexOf("%s");
        if (verb < 1 || verb + 2 >= message.length()) {
            return message;
        }
        char before = message.charAt(verb - 1);
        boolean quoted = (before == '\'' || before == '"') && message.charAt(verb + 2) == before;
        return quoted ? message.substring(0, verb - 1) + "%s" + message.substring(verb + 3) : message;
    }

    /** A value may describe what is right instead of saying it; one that is no pattern says it. */
    private static Optional<Alternation> right(String value) {
        if (value.isEmpty() || PHRASE.matcher(value).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Alternation.of(List.of(value), WHOLE, false));
        } catch (BadPatternException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Alternation> patterns() {
        return List.of(pattern);
    }

    @Override
    public List<Alternation> aids() {
        return exceptions.patterns();
    }

    @Override
    public boolean ignoresCase() {
        return style.ignoreCase();
    }

    @Override
    public List<Hit> hits(Unit unit) {
        List<Hit> hits = new ArrayList<>();
        for (Match match : unit.matches(pattern)) {
            if (match.start() < match.end() && !Words.isMasked(unit, match.start(), match.end())) {
                hit(unit, match).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private Optional<Hit> hit(Unit unit, Match match) {
        TextRange range = TextRange.of(match.start(), match.end());
        String observed = range.of(unit.passage().text());
        Swap swap = swaps.get(match.token());
        String expected = filled(swap.value(), match.groups());
        if (style.capitalize() && Words.isCapitalized(observed)) {
            expected = Words.capitalized(expected);
        }
        boolean right = fix.isReplace() ? options(expected).contains(observed) : isRight(unit, match, swap, expected);
        if (right || exceptions.cover(unit, match.start(), match.end())) {
            return Optional.empty();
        }
        if (fix.isReplaceWithValue()) {
            List<String> options =
                    options(expected).stream().map(o -> cased(o, observed)).toList();
            return Optional.of(new Hit(range, List.of(Words.choice(options), observed), options, List.of()));
        }
        String shown = fix.isReplace() ? expected : Spellings.recased(expected, observed);
        List<String> fixed = fix.isNone() && PHRASE.matcher(shown).matches()
                ? List.of(cased(shown, observed))
                : fix.apply(observed, match.groups());
        return Optional.of(new Hit(range, List.of(shown, observed), fixed, List.of()));
    }

    private String cased(String text, String observed) {
        String made = style.capitalize() && Words.isCapitalized(observed) ? Words.capitalized(text) : text;
        return style.matchCase() ? Words.recased(made, observed) : made;
    }

    private static boolean isRight(Unit unit, Match match, Swap swap, String expected) {
        if (unit.passage().text().startsWith(expected, match.start())
                && match.end() - match.start() == expected.length()) {
            return true;
        }
        return swap.right().isPresent()
                && !unit.scan()
                        .matches(swap.right().get(), match.start(), match.end(), unit.budget())
                        .isEmpty();
    }

    private static String filled(String value, List<String> groups) {
        Matcher group = GROUP.matcher(value);
        return group.replaceAll(found -> {
            String digits = found.group(1) == null ? found.group(2) : found.group(1);
            int number = digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
            return number >= 1 && number <= groups.size()
                    ? Matcher.quoteReplacement(groups.get(number - 1))
                    : Matcher.quoteReplacement(found.group());
        });
    }

    private static List<String> options(String value) {
        return BAR.splitAsStream(value)
                .filter(option -> !option.isEmpty())
                .map(option -> option.replace("\\|", "|"))
                .toList();
    }
}
