package dev.copydesk.core.copy.field;

/** What a template token does when the message is rendered. */
public enum Kind {
    /** Prints a value of the recipient, the campaign or the sender. */
    FIELD,
    /** Opens a condition, a loop or another block that needs a closing token. */
    BLOCK_OPEN,
    /** Stands between the two ends of a block: else, elsif, when. */
    BLOCK_MIDDLE,
    /** Closes the innermost block. */
    BLOCK_CLOSE,
    /** Runs or prints something that is not one plain value: an assignment, an include, a function call. */
    CODE,
    /** Is never printed. */
    COMMENT,
    /** Plainly begins a token but never ends it; the range covers the opening mark and the name. */
    UNCLOSED;

    /** Says whether this kind opens, divides or closes a block. */
    public boolean isBlock() {
        return this == BLOCK_OPEN || this == BLOCK_MIDDLE || this == BLOCK_CLOSE;
    }
}
