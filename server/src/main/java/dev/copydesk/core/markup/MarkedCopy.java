package dev.copydesk.core.markup;

import java.util.List;

/**
 * Copy with marks in CriticMarkup (criticmarkup.com).
 *
 * <p>{@code {==words==}{>>note<<}} marks words, {@code {~~words~>others~~}{>>note<<}} marks them and says what should stand there,
 * {@code {>>note<<}} alone marks a place. Marks that begin inside another are notes behind it, with offsets from its first unit:
 * {@code {>>note @2-5<<}}, {@code {>>note @2-5 ~>others<<}}. A backslash in front of a mark's sign takes the sign literally;
 * backslashes in front of it are doubled, and stand for themselves everywhere else.
 *
 * <p>{@link #parse} and {@link #render} are inverses: {@code parse(x.render())} equals {@code x}.
 *
 * @param text the copy without marks
 * @param marks the marks, by start, longer ones first
 */
public record MarkedCopy(String text, List<Mark> marks) {

    public MarkedCopy {
        marks = marks.stream().sorted(Mark.OUTER_FIRST).toList();
        for (Mark mark : marks) {
            if (mark.range().end() > text.length()) {
                throw new IllegalArgumentException("a mark beyond the text: " + mark);
            }
        }
    }

    public static MarkedCopy of(String text, List<Mark> marks) {
        return new MarkedCopy(text, marks);
    }

    /** Reads marked copy; a sign that begins no whole mark stands for itself. */
    public static MarkedCopy parse(String marked) {
        return new MarkReader(marked).read();
    }

    /** Returns the copy with its marks in it. */
    public String render() {
        return MarkWriter.write(this);
    }
}
