package dev.copydesk.core.review;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.Severity;
import java.util.Optional;
import java.util.function.Function;

/** Which rules of a rule set are on for a file, and how much their findings weigh there. */
public final class ActiveRules {

    private final RuleSet rules;
    private final Optional<Severity>[] severities;

    private ActiveRules(RuleSet rules, Optional<Severity>[] severities) {
        this.rules = rules;
        this.severities = severities;
    }

    /** Returns all rules at the severity they ask for. */
    public static ActiveRules all(RuleSet rules) {
        return of(rules, rule -> Optional.of(rule.severity()));
    }

    /** Returns the rules for which {@code severity} answers something, at what it answers. */
    public static ActiveRules of(RuleSet rules, Function<Rule, Optional<Severity>> severity) {
        @SuppressWarnings("unchecked") // An array of Optional holds nothing else.
        Optional<Severity>[] severities = rules.rules().stream().map(severity).toArray(Optional[]::new);
        return new ActiveRules(rules, severities);
    }

    public RuleSet rules() {
        return rules;
    }

    /** Returns the severity of the rule at an index of {@link RuleSet#rules}, empty where it is off. */
    Optional<Severity> severity(int rule) {
        return severities[rule];
    }
}
