package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;

/**
 * A part of a passage that rules can ask for by name: a sentence, a link's text, a hashtag, a merge field.
 *
 * <p>A region is seen only by rules whose scope names its {@linkplain #kind() kind}; a rule for {@code text} sees the passage.
 *
 * @param kind sentence, paragraph, strong, emphasis, link, code, cta, hashtag, mention or merge-field
 * @param range UTF-16 range in the passage's plain text
 */
public record Region(String kind, TextRange range) {

    public static Region of(String kind, TextRange range) {
        return new Region(kind, range);
    }
}
