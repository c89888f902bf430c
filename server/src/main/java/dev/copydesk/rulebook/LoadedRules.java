package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.text.Problem;
import java.util.List;

/**
 * Rules from files.
 *
 * @param rules the rules that could be read
 * @param problems what is wrong with the files, each naming file, line and column
 */
public record LoadedRules(List<Rule> rules, List<Problem> problems) {

    public LoadedRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
