package dev.copydesk.core.review;

import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.LiteralGate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules that were loaded, with one gate over all of their patterns. */
public final class RuleSet {

    /** The owner of patterns that checks share and that give none of them something to do. */
    static final int NOBODY = -1;

    private final List<Rule> rules;
    private final LiteralGate gate;
    private final int[] ruleOfPattern;
    private final Fingerprint hash;

    private RuleSet(List<Rule> rules, LiteralGate gate, int[] ruleOfPattern, Fingerprint hash) {
        this.rules = rules;
        this.gate = gate;
        this.ruleOfPattern = ruleOfPattern;
        this.hash = hash;
    }

    public static RuleSet of(List<Rule> loaded) {
        List<Rule> rules =
                loaded.stream().sorted(Comparator.comparing(Rule::id)).toList();
        List<Alternation> patterns = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Alternation pattern : rules.get(i).check().patterns()) {
                patterns.add(pattern);
                owners.add(i);
            }
        }
        Set<Alternation> aids = Collections.newSetFromMap(new IdentityHashMap<>());
        rules.forEach(rule -> aids.addAll(rule.check().aids()));
        for (Alternation aid : aids) {
            patterns.add(aid);
            owners.add(NOBODY);
        }
        String[] parts = rules.stream()
                .flatMap(rule -> List.of(rule.id().value(), rule.revision().hex()).stream())
                .toArray(String[]::new);
        return new RuleSet(
                rules,
                LiteralGate.of(patterns),
                owners.stream().mapToInt(Integer::intValue).toArray(),
                Fingerprint.of(parts));
    }

    /** Returns the rules, ordered by name. */
    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the hash of all rules: editor and command line print it, so that a difference is seen. */
    public Fingerprint hash() {
        return hash;
    }

    LiteralGate gate() {
        return gate;
    }

    /** Returns the index in {@link #rules} of the rule that owns a pattern of the gate, or {@link #NOBODY}. */
    int ruleOfPattern(int pattern) {
        return ruleOfPattern[pattern];
    }
}
