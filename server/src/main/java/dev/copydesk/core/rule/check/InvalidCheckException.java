package dev.copydesk.core.rule.check;

/** A check that cannot be made from what its rule says; the message is one sentence for the author of the rule. */
public final class InvalidCheckException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * Makes the exception.
     *
     * @param key the key of the rule that is to blame
     * @param sentence what is wrong and what to do
     */
    public InvalidCheckException(String key, String sentence) {
        super(sentence);
        this.key = key;
    }

    /** Returns the key of the rule that is to blame. */
    public String key() {
        return key;
    }
}
