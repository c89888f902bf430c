package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;

/**
 * A piece of a token with its place: a name, a fallback or a keyword.
 *
 * @param text the words as they stand in the source, without the quotes around them
 * @param range where they stand, in UTF-16 offsets of the scanned text
 */
public record Part(String text, TextRange range) {

    public Part {
        if (text.length() != range.length()) {
            throw new IllegalArgumentException("a part of " + text.length() + " units cannot stand at " + range);
        }
    }

    static Part of(CharSequence text, int start, int end) {
        return new Part(text.subSequence(start, end).toString(), TextRange.of(start, end));
    }
}
