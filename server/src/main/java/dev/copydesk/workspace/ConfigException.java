package dev.copydesk.workspace;

/** A copydesk.yml that cannot be used; the message is one sentence with file, line, column, what is wrong and what to do. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    ConfigException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** Returns the sentence. */
    public String sentence() {
        return sentence;
    }
}
