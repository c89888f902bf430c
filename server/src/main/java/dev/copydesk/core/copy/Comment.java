package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;

/**
 * A comment in the copy that readers do not see; some of them steer the rules.
 *
 * @param text what stands between the comment marks, without blanks around it
 * @param range the comment with its marks, in source offsets
 */
public record Comment(String text, TextRange range) {

    public static Comment of(String text, TextRange range) {
        return new Comment(text, range);
    }
}
