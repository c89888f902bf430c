package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

    private static final String RULE = """
            Extends: existence
            MESSAGE: "Avoid '%s'."
            level: Error
            ignorecase: yes
            tokens: hurry
            """;

    @Test
    void readsKeysInAnyCaseAndOneTextForAList() {
        Rule rule = rule(vale(RULE));
        assertThat(rule.id()).isEqualTo(RuleId.of("Acme.Rule"));
        assertThat(rule.category()).isEqualTo("Acme");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.message()).isEqualTo("Avoid '%s'.");
        assertThat(rule.check().ignoresCase()).isTrue();
    }

    @Test
    void anUnknownKeyOfAValeRuleIsToldAndDoesNoHarm() {
        RuleFile.Read read = vale(RULE + "tokenz:\n  - a\n");
        assertThat(read.rule()).isPresent();
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Acme/Rule.yml:6:1: No rule of this kind has a key 'tokenz'; remove it or mend its name.");
    }

    @Test
    void anUnknownKeyOfOurRulesIsAnError() {
        RuleFile.Read read = page("---\n" + RULE + "tokenz: a\n---\n# Title\n");
        assertThat(read.rule()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("tone/rule.md:7:1: ");
    }

    @Test
    void readsAPage() {
        Rule rule = rule(page("---\n" + RULE
                + "channels: [email, sms]\ncategory: haste\napplicability: safe\nreject: never\n---\n\n"
                + "# Hurry\n\nFlags haste\nin copy.\n\n## Why\n\nIt is rude.\n"));
        assertThat(rule.id()).isEqualTo(RuleId.of("tone/rule"));
        assertThat(rule.category()).isEqualTo("haste");
        assertThat(rule.channels()).containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
        assertThat(rule.applicability()).isEqualTo(Applicability.SAFE);
        assertThat(rule.rejectable()).isFalse();
        assertThat(rule.page().title()).isEqualTo("Hurry");
        assertThat(rule.page().description()).isEqualTo("Flags haste in copy.");
        assertThat(rule.page().markdown()).startsWith("# Hurry\n");
    }

    @Test
    void thePostChannelStandsForAllNetworks() {
        Rule rule = rule(page("---\n" + RULE + "channels: post\n---\n# T\n"));
        assertThat(rule.channels())
                .contains(Channel.POST, Channel.LINKEDIN, Channel.X)
                .doesNotContain(Channel.EMAIL);
    }

    @Test
    void theRevisionIsThatOfTheFrontMatterAlone() {
        Rule one = rule(page("---\n" + RULE + "---\n# One\n"));
        Rule otherPage = rule(page("---\n# A comment\n" + RULE + "---\n# Other\n"));
        Rule otherRule = rule(page("---\n" + RULE.replace("hurry", "haste") + "---\n# One\n"));
        assertThat(one.revision()).isEqualTo(otherPage.revision()).isNotEqualTo(otherRule.revision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extends: existence\\ntokens: [a]                                    | Acme/Rule.yml:1:1: The rule has no 'message'
            message: x\\ntokens: [a]                                            | Acme/Rule.yml:1:1: The rule has no 'extends'
            extends: magic\\nmessage: x                                         | Acme/Rule.yml:1:10: There is no kind of check 'magic'
            extends: script\\nmessage: x                                        | Acme/Rule.yml:1:10: Rules that extend 'script' are not supported yet
            extends: existence\\nmessage: x                                     | Acme/Rule.yml:1:10: The rule has no 'tokens'
            extends: existence\\nmessage: x\\nlevel: loud\\ntokens: [a]         | Acme/Rule.yml:3:8: The level must be
            extends: existence\\nmessage: x\\ntokens:\\n- a\\n- '(b'            | Acme/Rule.yml:5:3:
            extends: substitution\\nmessage: x\\nswap:\\n  '[a': b              | Acme/Rule.yml:4:3:
            extends: existence\\nmessage: x\\ntokens: {a: b}                    | Acme/Rule.yml:3:9: The key 'tokens' takes a list of texts
            extends: existence\\nmessage: x\\ntokens: [a]\\naction: {name: fly} | Acme/Rule.yml:4:9: There is no action 'fly'
            extends: [                                                          | Acme/Rule.yml:
            - a                                                                 | Acme/Rule.yml:1:1: A rule must be names with values
            """)
    void aBrokenRuleIsOneSentenceWithItsPlace(String yaml, String start) {
        RuleFile.Read read = vale(yaml.replace("\\n", "\n"));
        assertThat(read.rule()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith(start)
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void aYamlBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append(("a%d: &a%d [" + "*a%d, ".repeat(9) + "*a%d]\n")
                    .replaceFirst("%d", "" + i)
                    .replaceFirst("%d", "" + i)
                    .replace("%d", "" + (i - 1)));
        }
        RuleFile.Read read = vale(bomb.toString());
        assertThat(read.rule()).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    private static RuleFile.Read vale(String text) {
        return new RuleFile("Acme/Rule.yml", RuleId.of("Acme.Rule"), text, RuleFile.Format.VALE)
                .read(Surroundings.plain());
    }

    private static RuleFile.Read page(String text) {
        return new RuleFile("tone/rule.md", RuleId.of("tone/rule"), text, RuleFile.Format.PAGE)
                .read(Surroundings.plain());
    }

    private static Rule rule(RuleFile.Read read) {
        assertThat(read.problems()).isEmpty();
        return read.rule().orElseThrow();
    }
}
