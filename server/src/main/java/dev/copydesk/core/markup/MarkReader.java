package dev.copydesk.core.markup;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads marks out of copy. */
final class MarkReader {

    private static final Pattern INNER = Pattern.compile("(\\S*) @(\\d{1,9})-(\\d{1,9})(?: ~>(.*))?", Pattern.DOTALL);

    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private int at;
    private int outer;

    /** A mark inside another; its end may lie in text that is still to come. */
    private record Pending(int start, int end, String note, Optional<String> replacement) {}

    /** A stretch up to a sign, and where reading goes on. */
    private record Stretch(String text, int next) {}

    MarkReader(String marked) {
        this.marked = marked;
    }

    MarkedCopy read() {
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c == '\\') {
                slashes();
            } else if (c != '{' || !mark()) {
                text.append(c);
                at++;
            }
        }
        for (Pending inner : pending) {
            int end = Math.min(inner.end(), text.length());
            int start = Math.min(inner.start(), end);
            marks.add(new Mark(TextRange.of(start, end), inner.note(), inner.replacement()));
        }
        return MarkedCopy.of(text.toString(), marks);
    }

    /** Reads a run of backslashes, of which half stand for themselves if a sign follows. */
    private void slashes() {
        int end = at;
        while (end < marked.length() && marked.charAt(end) == '\\') {
            end++;
        }
        int count = end - at;
        boolean sign = Signs.startsWithAny(marked, end, Signs.OPENING);
        text.append("\\".repeat(sign ? count / 2 : count));
        at = end;
        if (sign && count % 2 == 1) {
            text.append(marked.charAt(at++));
        }
    }

    private boolean mark() {
        if (marked.startsWith(Signs.WORDS, at)) {
            Optional<Stretch> words = until(at + 3, Signs.WORDS_END);
            return words.isPresent()
                    && noted(words.get().text(), Optional.empty(), words.get().next());
        }
        if (marked.startsWith(Signs.SWAP, at)) {
            Optional<Stretch> old = until(at + 3, Signs.SWAP_MIDDLE);
            Optional<Stretch> made = old.flatMap(o -> until(o.next(), Signs.SWAP_END));
            return made.isPresent()
                    && noted(
                            old.orElseThrow().text(),
                            Optional.of(made.get().text()),
                            made.get().next());
        }
        if (marked.startsWith(Signs.NOTE, at)) {
            Optional<Stretch> note = until(at + 3, Signs.NOTE_END);
            note.ifPresent(this::place);
            return note.isPresent();
        }
        return false;
    }

    private boolean noted(String words, Optional<String> replacement, int next) {
        Optional<Stretch> note =
                marked.startsWith(Signs.NOTE, next) ? until(next + 3, Signs.NOTE_END) : Optional.empty();
        outer = text.length();
        text.append(words);
        String said = note.map(Stretch::text).orElse("").strip();
        marks.add(new Mark(TextRange.of(outer, text.length()), said.replaceAll("\\s+", "-"), replacement));
        at = note.map(Stretch::next).orElse(next);
        return true;
    }

    private void place(Stretch note) {
        Matcher inner = INNER.matcher(note.text());
        if (inner.matches()) {
            pending.add(new Pending(
                    outer + Integer.parseInt(inner.group(2)),
                    outer + Integer.parseInt(inner.group(3)),
                    inner.group(1),
                    Optional.ofNullable(inner.group(4))));
        } else {
            outer = text.length();
            marks.add(Mark.of(TextRange.at(outer), note.text().strip().replaceAll("\\s+", "-")));
        }
        at = note.next();
    }

    /** Returns the text up to a sign that is not taken literally. */
    private Optional<Stretch> until(int from, String sign) {
        StringBuilder read = new StringBuilder();
        int slashes = 0;
        for (int i = from; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\\') {
                slashes++;
                continue;
            }
            if (!marked.startsWith(sign, i)) {
                read.append("\\".repeat(slashes)).append(c);
                slashes = 0;
                continue;
            }
            read.append("\\".repeat(slashes / 2));
            if (slashes % 2 == 0) {
                return Optional.of(new Stretch(read.toString(), i + sign.length()));
            }
            read.append(c);
            slashes = 0;
        }
        return Optional.empty();
    }
}
