package dev.copydesk.core.rule.match;

/**
 * A pattern that cannot be used. The message is one sentence for the author of the rule; it quotes no engine internals.
 */
public final class BadPatternException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final int index;

    BadPatternException(String sentence, String pattern, int index) {
        super(sentence);
        this.pattern = pattern;
        this.index = index;
    }

    /** The pattern as it was written. */
    public String pattern() {
        return pattern;
    }

    /** Where in {@link #pattern()} the trouble was noticed, as a UTF-16 offset. */
    public int index() {
        return index;
    }
}
