package dev.copydesk.core.rule.check;

import dev.copydesk.core.copy.Region;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Flags words that stand twice in a row within a sentence.
 *
 * @param token what a word is
 * @param max repeats in a unit that are right before the first is flagged
 * @param alpha whether only words of letters count
 * @param ignoresCase whether two words that differ in case are one
 * @param exceptions what may be repeated
 * @param fix what could stand there instead
 */
public record Repetition(Alternation token, int max, boolean alpha, boolean ignoresCase, Exceptions exceptions, Fix fix)
        implements UnitCheck {

    @Override
    public List<Alternation> patterns() {
        return List.of(token);
    }

    @Override
    public List<Alternation> aids() {
        return exceptions.patterns();
    }

    @Override
    public List<Hit> hits(Unit unit) {
        String text = unit.passage().text();
        List<Hit> hits = new ArrayList<>();
        int repeats = 0;
        String before = "";
        int start = 0;
        for (Match match : unit.matches(token)) {
            TextRange range = TextRange.of(match.start(), match.end());
            String word = range.of(text).strip();
            if (isSame(word, before) && !Words.isMasked(unit, range.start(), range.end())) {
                repeats++;
                TextRange both = TextRange.of(start, range.end());
                if (repeats > max && inOneSentence(unit, both) && !exceptions.cover(unit, range.start(), range.end())) {
                    String observed = both.of(text);
                    hits.add(Hit.of(both, word).replacedBy(fix.apply(observed, match.groups())));
                }
            }
            before = word;
            start = range.start();
        }
        return hits;
    }

    private boolean isSame(String word, String before) {
        boolean same = ignoresCase ? word.equalsIgnoreCase(before) : word.equals(before);
        return same && !word.isEmpty() && (!alpha || word.codePoints().allMatch(Character::isLetter));
    }

    private static boolean inOneSentence(Unit unit, TextRange range) {
        List<Region> sentences = unit.passage().regions().stream()
                .filter(region -> region.kind().equals("sentence"))
                .toList();
        return sentences.isEmpty()
                || sentences.stream().anyMatch(region -> region.range().contains(range));
    }
}
