package dev.copydesk.core.rule.match;

/** A pattern being read from left to right. */
final class Source {
    private final String text;
    private int position;

    Source(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    int size() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean atEnd() {
        return position >= text.length();
    }

    boolean peek(String expected) {
        return text.startsWith(expected, position);
    }

    boolean take(String expected) {
        if (!peek(expected)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    /** Takes the next code point. */
    int next() {
        int c = text.codePointAt(position);
        position += Character.charCount(c);
        return c;
    }

    void skip(int units) {
        position += units;
    }

    void back(int units) {
        position -= units;
    }

    int indexOf(String what) {
        return text.indexOf(what, position);
    }

    String takeUntil(int end) {
        String taken = text.substring(position, end);
        position = end;
        return taken;
    }

    /** Whether the pattern is written with characters outside the Basic Multilingual Plane. */
    boolean hasSurrogates() {
        return Letters.hasSurrogates(text);
    }

    BadPatternException error(String what, int index) {
        return new BadPatternException(
                what + ", at character " + (index + 1) + " of the pattern '" + text + "'.", text, index);
    }
}
