package dev.copydesk.rulebook;

import dev.copydesk.core.text.TextRange;

/** A key of a rule that cannot be used; the message is one sentence without a place. */
final class FieldException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TextRange range;

    FieldException(TextRange range, String sentence) {
        super(sentence, null, false, false);
        this.range = range;
    }

    /** Returns what in the rule file is to blame. */
    TextRange range() {
        return range;
    }
}
