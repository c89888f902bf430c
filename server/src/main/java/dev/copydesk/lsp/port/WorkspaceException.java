package dev.copydesk.lsp.port;

/** A workspace cannot be used as it is; the message is one sentence for people, saying which file, what is wrong and what to do. */
public final class WorkspaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkspaceException(String sentence) {
        super(sentence);
    }
}
