package dev.copydesk.core.rule.match;

/** A stretch of a text as the regex engine sees it: nothing exists outside it, and every read is counted. */
final class Region implements CharSequence {
    private final String text;
    private final int from;
    private final int length;
    private final ReadBudget budget;

    Region(String text, int from, int to, ReadBudget budget) {
        this.text = text;
        this.from = from;
        this.length = to - from;
        this.budget = budget;
    }

    @Override
    public char charAt(int index) {
        budget.read();
        return text.charAt(from + index);
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

    int from() {
        return from;
    }

    ReadBudget budget() {
        return budget;
    }
}
