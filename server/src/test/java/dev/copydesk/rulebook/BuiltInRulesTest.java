package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.rule.Rule;
import org.junit.jupiter.api.Test;

class BuiltInRulesTest {

    private static final LoadedRules LOADED = BuiltInRules.load();

    @Test
    void everyRuleOfTheProgramLoads() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(LOADED.rules()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aRuleKnowsItsPage() {
        assertThat(LOADED.rules()).allSatisfy(rule -> {
            assertThat(rule.page().title()).isNotBlank().doesNotContain("/");
            assertThat(rule.page().description()).isNotBlank();
            assertThat(rule.page().markdown())
                    .startsWith("# " + rule.page().title())
                    .doesNotContain("extends:");
        });
    }

    @Test
    void theIndexSaysWhatThePageSays() {
        for (Rule indexed : LOADED.rules()) {
            RuleFile page = new RuleFile(
                    indexed.id() + ".md", indexed.id(), BuiltInRules.text(indexed.id()), RuleFile.Format.PAGE);
            RuleFile.Read read = page.read(Surroundings.plain());
            assertThat(read.problems()).isEmpty();
            assertThat(read.rule()).hasValueSatisfying(rule -> {
                assertThat(rule.revision()).isEqualTo(indexed.revision());
                assertThat(rule.page().description()).isEqualTo(indexed.page().description());
            });
        }
    }
}
