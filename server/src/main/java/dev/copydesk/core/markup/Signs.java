package dev.copydesk.core.markup;

import java.util.List;

/** The signs of CriticMarkup that we use, and how they are taken literally. */
final class Signs {

    static final String WORDS = "{==";
    static final String WORDS_END = "==}";
    static final String SWAP = "{~~";
    static final String SWAP_MIDDLE = "~>";
    static final String SWAP_END = "~~}";
    static final String NOTE = "{>>";
    static final String NOTE_END = "<<}";

    /** The signs that mean something outside of marks. */
    static final List<String> OPENING = List.of(WORDS, SWAP, NOTE);

    private Signs() {}

    /**
     * Writes a text so that none of these signs in it means anything.
     *
     * @param beforeSign whether a sign that means something comes right behind the text
     */
    static String escaped(String text, List<String> signs, boolean beforeSign) {
        StringBuilder made = new StringBuilder();
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                slashes++;
                continue;
            }
            boolean literal = startsWithAny(text, i, signs);
            made.append("\\".repeat(literal ? 2 * slashes + 1 : slashes)).append(c);
            slashes = 0;
        }
        return made.append("\\".repeat(beforeSign ? 2 * slashes : slashes)).toString();
    }

    static boolean startsWithAny(String text, int at, List<String> signs) {
        for (String sign : signs) {
            if (text.startsWith(sign, at)) {
                return true;
            }
        }
        return false;
    }
}
