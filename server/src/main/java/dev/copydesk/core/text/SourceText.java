package dev.copydesk.core.text;

/** The text of a file exactly as it was read, with its lines. */
public final class SourceText {

    private final String text;
    private final LineIndex lines;

    private SourceText(String text) {
        this.text = text;
        this.lines = LineIndex.of(text);
    }

    public static SourceText of(String text) {
        return new SourceText(text);
    }

    public String text() {
        return text;
    }

    /** Returns the length in UTF-16 units. */
    public int length() {
        return text.length();
    }

    public LineIndex lines() {
        return lines;
    }

    /** Returns the words in a range of this text. */
    public String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
