package dev.copydesk.core.text;

/**
 * A replacement of one range of a text.
 *
 * @param range what is replaced, in offsets of the text before the edit; empty for an insertion
 * @param replacement the words that stand there afterwards; empty for a deletion
 */
public record TextEdit(TextRange range, String replacement) {

    public static TextEdit of(TextRange range, String replacement) {
        return new TextEdit(range, replacement);
    }
}
