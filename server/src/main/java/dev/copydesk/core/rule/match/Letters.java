package dev.copydesk.core.rule.match;

/** Case and word edges exactly as java.util.regex sees them under {@link RegexTranslator#FLAGS}. */
final class Letters {
    private static final int WORD_TYPES = 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.CONNECTOR_PUNCTUATION;

    private Letters() {}

    /** The character that stands for all that differ from it in case only; one UTF-16 unit becomes one. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /**
     * Whether the engine's answer about case depends on what stands beside the character: a sharp s matches its capital inside a
     * longer literal, but not alone.
     */
    static boolean hasUncertainCase(String text) {
        return text.indexOf('\u00DF') >= 0 || text.indexOf('\u1E9E') >= 0;
    }

    /** Whether a text holds characters outside the Basic Multilingual Plane, or halves of them. */
    static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code \b} matches at {@code at} when nothing exists outside {@code from} to {@code to}. */
    static boolean isWordEdge(char[] text, int at, int from, int to) {
        boolean before = at > from && isWord(before(text, at, from));
        boolean behind = at < to && isWord(at(text, at, to));
        return before != behind;
    }

    private static int before(char[] text, int at, int from) {
        char c = text[at - 1];
        return Character.isLowSurrogate(c) && at - 2 >= from ? Character.codePointBefore(text, at) : c;
    }

    private static int at(char[] text, int at, int to) {
        char c = text[at];
        return Character.isHighSurrogate(c) && at + 1 < to ? Character.codePointAt(text, at) : c;
    }

    /** Whether the code point belongs to {@code \w}. */
    static boolean isWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return Character.isAlphabetic(c) || (WORD_TYPES >> Character.getType(c) & 1) != 0 || c == 0x200C || c == 0x200D;
    }
}
