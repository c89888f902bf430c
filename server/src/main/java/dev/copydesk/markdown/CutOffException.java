package dev.copydesk.markdown;

/** Reading was given up at a limit; it carries no stack trace, since it may be thrown thousands of frames deep. */
final class CutOffException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which limit was reached. */
    enum Limit {
        READS("it makes the Markdown parser read the same text too often"),
        DEPTH("it is nested too deeply"),
        TIME("it took too long on this machine");

        private final String reason;

        Limit(String reason) {
            this.reason = reason;
        }
    }

    CutOffException(Limit limit) {
        super(limit.reason, null, false, false);
    }

    /** Returns why reading was given up, as the end of a sentence about the text. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
