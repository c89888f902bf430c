package dev.copydesk.core.decision;

/** Says in one sentence why a decision could not be kept and what to do; the decision does not stand. */
public final class NotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotKeptException(String sentence) {
        super(sentence);
    }

    public NotKeptException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
