package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.text.Problem;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files come from strangers: whatever stands in one becomes a rule or one sentence each, and never an exception. */
class HostileRulesTest {

    private static final List<String> KEYS = List.of(
            "extends",
            "message",
            "level",
            "scope",
            "tokens",
            "raw",
            "swap",
            "token",
            "min",
            "max",
            "either",
            "first",
            "second",
            "match",
            "style",
            "threshold",
            "prefix",
            "exceptions",
            "indicators",
            "action",
            "limit",
            "channels",
            "applicability",
            "reject",
            "nonword",
            "vocab",
            "append",
            "link");

    private static final List<String> VALUES = List.of(
            "existence",
            "substitution",
            "occurrence",
            "repetition",
            "consistency",
            "conditional",
            "capitalization",
            "$title",
            "$sentence",
            "error",
            "[a, b]",
            "{a: b}",
            "{name: edit, params: [regex, '(', x]}",
            "{name: replace}",
            "'(a'",
            "'[b'",
            "'a{99999}'",
            "'(?<n>a)\\k<n>'",
            "'\\'",
            "1e99",
            "-1",
            "yes",
            "~",
            "",
            "[[a], {b: c}]",
            "'%s %d %['",
            "'&'",
            "'~'",
            "'.'",
            "'$9'",
            "'(?i)x'",
            "'*'");

    static List<String> texts() {
        return List.of(
                "extends: existence\nmessage: x\ntokens: ['" + "(".repeat(50_000) + ")".repeat(50_000) + "']",
                "extends: existence\nmessage: x\ntokens: ['" + "[a-[".repeat(20_000) + "']",
                "extends: existence\nmessage: x\ntokens: ['" + "a|".repeat(60_000) + "']",
                "extends: substitution\nmessage: x\nswap: {'a': '" + "(".repeat(50_000) + "'}",
                "extends: capitalization\nmessage: x\nmatch: '" + "(?:".repeat(40_000) + "'",
                "[".repeat(10_000),
                "\u0000",
                "extends: existence\nmessage: x\ntokens: [\"\\uD800\", 'a']",
                "a: &x [*x]");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileFileIsARuleOrOneSentence(String text) {
        check(text);
    }

    @RepeatedTest(1_000)
    void anyMixOfKeysAndValuesIsARuleOrSentences(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("extends: " + VALUES.get(random.nextInt(7)) + "\nmessage: x\n");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(KEYS.get(2 + random.nextInt(KEYS.size() - 2)))
                    .append(": ")
                    .append(VALUES.get(random.nextInt(VALUES.size())))
                    .append('\n');
        }
        check(text.toString());
    }

    private static void check(String text) {
        RuleFile.Read read =
                new RuleFile("A/B.yml", RuleId.of("A.B"), text, RuleFile.Format.VALE).read(Surroundings.plain());
        assertThat(read.rule().isPresent() || !read.problems().isEmpty()).isTrue();
        assertThat(read.problems())
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("A/B.yml:")
                        .endsWith(".")
                        .doesNotContain("Exception", "java.")
                        .hasSizeLessThan(400));
    }
}
