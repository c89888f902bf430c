package dev.copydesk.core.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate finds what the one joined regular expression finds, no more and no less. */
class AlternationPropertyTest {
    private static final int RULES = 40;

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, Long.getLong("copydesk.match.seeds", 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTheJoinedExpressionFinds(long seed) throws BadPatternException {
        RandomRules random = new RandomRules(seed);
        List<Alternation> alternations = new ArrayList<>();
        while (alternations.size() < RULES) {
            try {
                alternations.add(Alternation.of(random.tokens(), random.template(), random.flip()));
            } catch (BadPatternException refused) {
                assertThat(refused.getMessage()).contains("Two groups have the name");
            }
        }
        LiteralGate gate = LiteralGate.of(alternations);
        for (int round = 0; round < 8; round++) {
            String text = random.text();
            int from = round < 4 ? 0 : boundary(text, random.below(text.length() + 1));
            int to = round < 4 ? text.length() : boundary(text, from + random.below(text.length() - from + 1));
            to = Math.max(from, to);
            Scan scan = gate.scan(text);
            for (int i = 0; i < alternations.size(); i++) {
                Alternation alternation = alternations.get(i);
                List<String> expected;
                try {
                    expected = reference(alternation, text, from, to);
                } catch (CutOff tooSlow) {
                    continue;
                }
                String description = alternation.tokens() + " as " + alternation.reference() + " on '" + text + "' "
                        + from + ".." + to;
                List<String> gated = shown(scan.matches(alternation, from, to, ReadBudget.standard()));
                assertThat(gated).as("gated %s", description).isEqualTo(expected);
                List<String> plain = shown(alternation.matches(text, from, to, ReadBudget.standard()));
                assertThat(plain).as("plain %s", description).isEqualTo(expected);
                if (!expected.isEmpty()) {
                    assertThat(scan.mayMatch(i)).isTrue();
                    assertThat(scan.candidates()).contains(i);
                }
            }
        }
    }

    private static int boundary(String text, int at) {
        boolean split = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return split ? at - 1 : at;
    }

    /** Tries the joined expression at the start of every character, as an engine that knows code points does. */
    private static List<String> reference(Alternation alternation, String text, int from, int to)
            throws BadPatternException {
        String part = text.substring(from, to);
        Region region = new Region(text, from, to, ReadBudget.of(100_000));
        Matcher matcher = alternation.reference().matcher(region);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        List<String> found = new ArrayList<>();
        for (int start = 0; start <= part.length(); start++) {
            if (boundary(part, start) == start
                    && matcher.region(start, part.length()).lookingAt()) {
                found.add((from + start) + "-" + (from + matcher.end()));
                start = matcher.end() > start ? matcher.end() - 1 : start;
            }
        }
        return found;
    }

    private static List<String> shown(List<Match> matches) {
        return matches.stream().map(match -> match.start() + "-" + match.end()).toList();
    }
}
