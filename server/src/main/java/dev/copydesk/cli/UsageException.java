package dev.copydesk.cli;

/** The program was asked for something it cannot do, or its configuration is wrong; the message is one sentence for the user. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String sentence) {
        super(sentence);
    }
}
