package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flags words that should not be there.
 *
 * @param pattern the words; see {@link #pattern}
 * @param exceptions what is left alone
 * @param fix what could stand there instead
 * @param ignoresCase whether the words are flagged in any case
 */
public record Existence(Alternation pattern, Exceptions exceptions, Fix fix, boolean ignoresCase) implements UnitCheck {

    /**
     * Returns the pattern of tokens and raw parts, joined as Vale joins them: raw parts stand in front of the tokens, or behind them
     * where {@code append} says so; word edges stand around the tokens only.
     *
     * @return empty if there is neither token nor raw part
     * @throws BadPatternException if a part is no pattern
     */
    public static Optional<Alternation> pattern(
            List<String> tokens, List<String> raw, boolean append, Template template, boolean ignoreCase)
            throws BadPatternException {
        List<String> words = tokens.stream().filter(token -> !token.isBlank()).toList();
        String joined = String.join("", raw);
        if (words.isEmpty() && joined.isEmpty()) {
            return Optional.empty();
        }
        if (words.isEmpty()) {
            return Optional.of(Alternation.of(List.of(joined), append ? Template.NONWORD : Template.BARE, ignoreCase));
        }
        if (joined.isEmpty()) {
            return Optional.of(Alternation.of(words, template, ignoreCase));
        }
        Template around = append ? template.followedBy(joined) : template.precededBy(joined);
        return Optional.of(Alternation.of(words, around, ignoreCase));
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
    public List<Hit> hits(Unit unit) {
        List<Hit> hits = new ArrayList<>();
        for (Match match : unit.matches(pattern)) {
            if (match.start() == match.end()
                    || Words.isMasked(unit, match.start(), match.end())
                    || exceptions.cover(unit, match.start(), match.end())) {
                continue;
            }
            TextRange range = TextRange.of(match.start(), match.end());
            String observed = range.of(unit.passage().text());
            List<String> fixed = fix.apply(observed, match.groups());
            List<String> operands = new ArrayList<>(List.of(shown(unit, observed)));
            operands.addAll(fixed);
            hits.add(new Hit(range, operands, fixed, List.of()));
        }
        return hits;
    }

    /** Blanks are folded in what a message shows, but in raw text, where they are what is judged. */
    private static String shown(Unit unit, String observed) {
        return unit.passage().scope().has("raw") ? observed : observed.replaceAll("\\s+", " ");
    }
}
