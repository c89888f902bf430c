package dev.copydesk.core.markup;

import dev.copydesk.core.text.TextRange;
import java.util.List;

/** Writes marks into copy. */
final class MarkWriter {

    private final StringBuilder out = new StringBuilder();
    private final String text;
    private int done;

    private MarkWriter(String text) {
        this.text = text;
    }

    static String write(MarkedCopy copy) {
        MarkWriter writer = new MarkWriter(copy.text());
        int at = 0;
        List<Mark> marks = copy.marks();
        while (at < marks.size()) {
            Mark outer = marks.get(at++);
            writer.outer(outer);
            while (at < marks.size() && isInside(marks.get(at).range(), outer.range())) {
                writer.inner(marks.get(at++), outer.range().start());
            }
        }
        return writer.out
                .append(Signs.escaped(copy.text().substring(writer.done), Signs.OPENING, false))
                .toString();
    }

    private static boolean isInside(TextRange mark, TextRange outer) {
        return mark.start() < outer.end();
    }

    private void outer(Mark mark) {
        out.append(Signs.escaped(text.substring(done, mark.range().start()), Signs.OPENING, true));
        String words = mark.range().of(text);
        if (mark.replacement().isPresent()) {
            out.append(Signs.SWAP)
                    .append(Signs.escaped(words, List.of(Signs.SWAP_MIDDLE), true))
                    .append(Signs.SWAP_MIDDLE)
                    .append(Signs.escaped(mark.replacement().get(), List.of(Signs.SWAP_END), true))
                    .append(Signs.SWAP_END);
        } else if (!words.isEmpty()) {
            out.append(Signs.WORDS)
                    .append(Signs.escaped(words, List.of(Signs.WORDS_END), true))
                    .append(Signs.WORDS_END);
        }
        note(mark.note());
        done = mark.range().end();
    }

    private void inner(Mark mark, int from) {
        String place =
                " @" + (mark.range().start() - from) + "-" + (mark.range().end() - from);
        String swap =
                mark.replacement().map(text -> " " + Signs.SWAP_MIDDLE + text).orElse("");
        note(mark.note() + place + swap);
    }

    private void note(String note) {
        out.append(Signs.NOTE)
                .append(Signs.escaped(note, List.of(Signs.NOTE_END), true))
                .append(Signs.NOTE_END);
    }
}
