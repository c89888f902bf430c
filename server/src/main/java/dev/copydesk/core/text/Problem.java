package dev.copydesk.core.text;

/**
 * Something that kept a text, or a part of it, from being judged as it should be.
 *
 * <p>A problem is about our work, a finding is about the copy. Problems never stop the rest from being judged.
 *
 * @param code a stable name in kebab case, for machines
 * @param message one sentence: what is wrong and what to do
 * @param range the place in the text, UTF-16; empty at 0 where the whole text is meant
 */
public record Problem(String code, String message, TextRange range) {

    public static Problem of(String code, String message, TextRange range) {
        return new Problem(code, message, range);
    }

    /** Returns a problem about a text as a whole. */
    public static Problem ofWhole(String code, String message) {
        return new Problem(code, message, TextRange.at(0));
    }
}
