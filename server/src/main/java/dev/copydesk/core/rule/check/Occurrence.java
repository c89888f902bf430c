package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.text.TextRange;
import java.util.List;

/**
 * Flags a unit that holds something too often or not often enough.
 *
 * @param token what is counted
 * @param min fewest that are right; 0 asks for none
 * @param max most that are right; 0 is no limit
 * @param ignoresCase whether it is counted in any case
 */
public record Occurrence(Alternation token, int min, int max, boolean ignoresCase) implements UnitCheck {

    @Override
    public List<Alternation> patterns() {
        return List.of(token);
    }

    @Override
    public boolean worksWithoutMatch() {
        return min > 0;
    }

    @Override
    public List<Hit> hits(Unit unit) {
        List<Match> matches = unit.matches(token);
        int count = matches.size();
        if ((max == 0 || count <= max) && count >= min) {
            return List.of();
        }
        TextRange place = matches.stream()
                .filter(match -> isSeen(unit, match))
                .map(match -> TextRange.of(match.start(), match.end()))
                .findFirst()
                .orElse(TextRange.at(unit.range().start()));
        return List.of(Hit.of(place, Integer.toString(count)));
    }

    private static boolean isSeen(Unit unit, Match match) {
        String text = unit.passage().text().substring(match.start(), match.end());
        return !text.isBlank() && !text.chars().allMatch(c -> c == '*' || c == '@');
    }
}
