package dev.copydesk.core.rule.match;

/** A stretch of a text as the regex engine sees it: nothing exists outside it, and every read is counted. */
final class Region implements CharSequence {
    private final String text;
    private final char[] chars;
    private final int from;
    private final int length;
    private final ReadBudget budget;

    Region(String text, int from, int to, ReadBudget budget) {
        this(text, text.toCharArray(), from, to, budget);
    }

    /** The same with the characters of the text at hand, which are not to be changed. */
    Region(String text, char[] chars, int from, int to, ReadBudget budget) {
        this.text = text;
        this.chars = chars;
        this.from = from;
        this.length = to - from;
        this.budget = budget;
    }

    /**
     * The character at an index. Behind the end there is a noncharacter instead of an exception, because java.util.regex looks there
     * by mistake when a case-insensitive back-reference holds a surrogate pair.
     */
    @Override
    public char charAt(int index) {
        budget.read();
        return index < length ? chars[from + index] : '\uFFFF';
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(from + start, from + end);
    }

    @Override
    public String toString() {
        return text.substring(from, from + length);
    }

    String text() {
        return text;
    }

    /** The characters of the whole text; not to be changed. */
    char[] units() {
        return chars;
    }

    int from() {
        return from;
    }

    ReadBudget budget() {
        return budget;
    }
}
