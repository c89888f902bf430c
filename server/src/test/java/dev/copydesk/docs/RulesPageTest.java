package dev.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.rulebook.BuiltInRules;
import dev.copydesk.rulebook.LoadedRules;
import dev.copydesk.testkit.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the index of rules true. */
class RulesPageTest {

    @Test
    void theIndexListsEveryRule() throws IOException {
        LoadedRules loaded = BuiltInRules.load();
        assertThat(loaded.problems()).isEmpty();
        Golden.assertMatches("rules/README.md", head() + index(loaded.rules()));
    }

    private static String head() throws IOException {
        try (InputStream in = RulesPageTest.class.getResourceAsStream("/docs/rules.md")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String index(List<Rule> rules) {
        Map<String, List<Rule>> packs = rules.stream()
                .sorted(Comparator.comparing(Rule::id))
                .collect(Collectors.groupingBy(rule -> rule.id().pack(), TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("## All " + rules.size() + " rules\n");
        packs.forEach((pack, itsRules) -> {
            page.append("\n### ").append(pack).append("\n\n| rule | level | fix | flags |\n|---|---|---|---|\n");
            itsRules.forEach(rule -> page.append(row(rule)));
        });
        return page.toString();
    }

    private static String row(Rule rule) {
        String name = rule.id().value().substring(rule.id().pack().length() + 1);
        return "| [" + name + "](" + rule.id() + ".md) | " + rule.severity().id() + " | " + fix(rule) + " | "
                + rule.page().description().replace("|", "\\|") + " |\n";
    }

    private static String fix(Rule rule) {
        if (rule.applicability() == Applicability.NOTE || rule.action().isNone()) {
            return "";
        }
        return rule.applicability() == Applicability.SAFE ? "safe" : "yes";
    }
}
