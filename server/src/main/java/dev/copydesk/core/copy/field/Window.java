package dev.copydesk.core.copy.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The stretch of text that is scanned, readable past its ends: there every unit is {@link #NONE}. */
final class Window {

    static final char NONE = '\0';

    private final CharSequence text;
    private final int from;
    private final int to;
    private final Map<String, Integer> missingFrom = new HashMap<>();

    Window(CharSequence text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        this.text = text;
        this.from = from;
        this.to = to;
    }

    CharSequence text() {
        return text;
    }

    int end() {
        return to;
    }

    char at(int offset) {
        return offset >= from && offset < to ? text.charAt(offset) : NONE;
    }

    boolean startsWith(String word, int offset) {
        for (int i = 0; i < word.length(); i++) {
            if (at(offset + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where {@code word} next stands, or -1; that it is missing is remembered, so asking often costs nothing. */
    int find(String word, int start) {
        Integer missing = missingFrom.get(word);
        if (missing != null && start >= missing) {
            return -1;
        }
        for (int i = start; i <= to - word.length(); i++) {
            if (startsWith(word, i)) {
                return i;
            }
        }
        missingFrom.put(word, start);
        return -1;
    }

    int skipSpace(int start, int limit) {
        int at = start;
        while (at < limit && isSpace(at(at))) {
            at++;
        }
        return at;
    }

    int trimEnd(int start, int limit) {
        int at = limit;
        while (at > start && isSpace(at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Says whether a paragraph ends at the line break at {@code offset}. */
    boolean blankLineAfter(int offset) {
        int at = offset + 1;
        while (at < to && (at(at) == ' ' || at(at) == '\t' || at(at) == '\r')) {
            at++;
        }
        return at < to && at(at) == '\n';
    }

    boolean hasLineBreak(int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (at(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Returns the offset after the letters, digits and underscores that start here. */
    int word(int start, int limit) {
        int at = start;
        while (at < limit && isWord(at(at))) {
            at++;
        }
        return at;
    }

    Part part(int start, int end) {
        return Part.of(text, start, end);
    }

    String slice(int start, int end) {
        return text.subSequence(start, end).toString();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }

    static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
