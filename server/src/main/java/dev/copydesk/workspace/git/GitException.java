package dev.copydesk.workspace.git;

/** Git cannot answer; the message is one sentence for people that says why and what to do. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String sentence) {
        super(sentence);
    }
}
