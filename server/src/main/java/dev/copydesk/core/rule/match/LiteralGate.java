package dev.copydesk.core.rule.match;

import java.util.List;

/** All patterns of all rules, ready to look over a text once. */
public final class LiteralGate {

    private final List<Alternation> patterns;

    private LiteralGate(List<Alternation> patterns) {
        this.patterns = patterns;
    }

    public static LiteralGate of(List<Alternation> patterns) {
        return new LiteralGate(List.copyOf(patterns));
    }

    /** Looks over a text once for all patterns. */
    public Scan scan(String text) {
        return new Scan(text, patterns);
    }
}
