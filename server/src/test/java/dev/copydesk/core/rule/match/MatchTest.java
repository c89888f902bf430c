package dev.copydesk.core.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {
    @Test
    void tellsWhichTokenMatchedAndWhatItsGroupsHold() throws BadPatternException {
        Alternation alternation =
                Alternation.of(List.of("utilize", "(\\w+) and (?P<right_one>\\w+)"), Template.WORD, true);
        List<Match> found = find(alternation, "Utilize salt and pepper");
        assertThat(found).extracting(Match::token).containsExactly(0, 1);
        assertThat(found.get(1).groups()).containsExactly("salt", "pepper");
        assertThat(found.get(1).group("right_one")).contains("pepper");
        assertThat(found.get(1).groupStart(1)).isEqualTo(8);
        assertThat(found.get(0).groups()).isEmpty();
    }

    @Test
    void tellsTheTokenWhereAllTokensAreOneExpression() throws BadPatternException {
        Alternation alternation =
                Alternation.of(List.of("done", "seen", "[a-z]+ed"), Template.WORD.precededBy("\\b(am|was)\\s"), true);
        List<Match> found = find(alternation, "It was seen; I am tired; it was done.");
        assertThat(found).extracting(Match::token).containsExactly(1, 2, 0);
        assertThat(found).extracting(match -> match.groups().get(0)).containsExactly("was", "am", "was");
    }

    @Test
    void flagsOfOneTokenReachTheNext() throws BadPatternException {
        Alternation alternation = Alternation.of(List.of("one", "(?i)two", "three"), Template.WORD, false);
        assertThat(find(alternation, "ONE TWO THREE")).extracting(Match::text).containsExactly("TWO", "THREE");
    }

    @Test
    void seesNothingOutsideTheRegion() throws BadPatternException {
        Alternation alternation = Alternation.of(List.of("port", "(?<=re)al", "^x"), Template.WORD, false);
        Scan scan = LiteralGate.of(List.of(alternation)).scan("report real\nx");
        assertThat(scan.matches(alternation, 2, 6, ReadBudget.standard())).hasSize(1);
        assertThat(scan.matches(alternation, 0, 6, ReadBudget.standard())).isEmpty();
        assertThat(scan.matches(alternation, 9, 11, ReadBudget.standard())).isEmpty();
        assertThat(scan.matches(alternation, 12, 13, ReadBudget.standard())).hasSize(1);
    }

    @Test
    void namesOnlyAlternationsWhoseLiteralsOccur() throws BadPatternException {
        Alternation plain = Alternation.of(List.of("leverage"), Template.WORD, true);
        Alternation regex = Alternation.of(List.of("\\w+ly-\\w+"), Template.WORD, true);
        Alternation open = Alternation.raw("^[a-z]", false);
        LiteralGate gate = LiteralGate.of(List.of(plain, regex, open));
        assertThat(gate.scan("Nothing here").candidates()).containsExactly(2);
        assertThat(gate.scan("A newly-made LEVERAGE").candidates()).containsExactly(0, 1, 2);
    }

    @Test
    void startsInTheMiddleOfALongEnoughRunOnlyOnce() throws BadPatternException {
        Alternation alternation = Alternation.raw("[^,]+,\\s\\w+ and", false);
        assertThat(find(alternation, "salt and, pepper and more"))
                .extracting(Match::start)
                .containsExactly(0);
    }

    private static List<Match> find(Alternation alternation, String text) {
        return LiteralGate.of(List.of(alternation))
                .scan(text)
                .matches(alternation, 0, text.length(), ReadBudget.standard());
    }
}
