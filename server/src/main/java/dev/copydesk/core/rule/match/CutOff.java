package dev.copydesk.core.rule.match;

/**
 * Matching was given up. The caller turns this into a problem that names the rule; findings made before stay valid.
 *
 * <p>It carries no stack trace, because it is thrown in the middle of an engine that may have recursed thousands of frames.
 */
public final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which limit was reached. */
    public enum Limit {
        /** The {@link ReadBudget} is spent. */
        READS,
        /** The engine recursed deeper than the stack allows. */
        DEPTH
    }

    private final Limit limit;

    CutOff(Limit limit) {
        super(
                limit == Limit.READS ? "the pattern reads the text too often" : "the pattern recurses too deeply",
                null,
                false,
                false);
        this.limit = limit;
    }

    /** Which limit was reached. */
    public Limit limit() {
        return limit;
    }
}
