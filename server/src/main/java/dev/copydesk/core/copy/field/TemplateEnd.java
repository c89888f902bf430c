package dev.copydesk.core.copy.field;

/** Finds where a braced token ends, with its quoted strings and {@code ${}} names kept whole. */
final class TemplateEnd {

    private TemplateEnd() {}

    /**
     * Returns the offset of the closing mark, or -1 if the token does not end.
     *
     * <p>A closing mark inside a quoted string does not count, unless the string itself never ends: then the quote was
     * an apostrophe or a slip, and the search is made once more without regard to quotes. Both searches stop at the
     * next opening mark, quoted or not, and at a blank line.
     */
    static int of(Window window, int start, String opener, String closer) {
        int quoted = search(window, start, opener, closer, true);
        return quoted >= 0 ? quoted : search(window, start, opener, closer, false);
    }

    private static int search(Window window, int start, String opener, String closer, boolean quotes) {
        char quote = Window.NONE;
        for (int at = start; at < window.end(); at++) {
            char c = window.at(at);
            if (c == '{' && window.startsWith(opener, at) || c == '\n' && window.blankLineAfter(at)) {
                return -1;
            }
            if (quote != Window.NONE) {
                if (c == '\n') {
                    return -1;
                }
                quote = c == quote ? Window.NONE : quote;
            } else if (quotes && Window.isQuote(c) && opensString(window.at(at - 1))) {
                quote = c;
            } else if (c == '$' && window.at(at + 1) == '{') {
                at = endOfName(window, at + 2);
                if (at < 0) {
                    return -1;
                }
            } else if (c == closer.charAt(0) && window.startsWith(closer, at)) {
                return at;
            } else if (closer.charAt(0) == '}' && (c == '{' || c == '}')) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the offset of the brace that ends a {@code ${name}}, or -1. */
    static int endOfName(Window window, int start) {
        for (int at = start; at < window.end(); at++) {
            char c = window.at(at);
            if (c == '}') {
                return at;
            }
            if (c == '{' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** Says whether a quote after this unit begins a string; after a letter it is an apostrophe or an end. */
    static boolean opensString(char before) {
        return !Window.isWord(before) && before != '"' && before != '\'' && before != ')';
    }
}
