package dev.copydesk.yaml;

import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.yaml.YamlScalar.Style;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Finds out from which part of the source each part of a scalar's value comes.
 *
 * <p>The parser gives only the value and the range as a whole. The value is walked again beside the source; should the two ever fall
 * out of step, the whole value stands for the whole range, so that a place is coarse but never wrong.
 */
final class ScalarReader {

    /**
     * What an apostrophe after a backslash is replaced by: the escape for a vertical tab, which YAML lets nobody write in another way.
     */
    static final char APOSTROPHE_ESCAPE = 'v';

    private final String text;
    private final TextRange range;
    private final String value;
    private final Style style;
    private final Prose.Builder prose = Prose.builder();

    private ScalarReader(String text, TextRange range, String value, Style style) {
        this.text = text;
        this.range = range;
        this.value = value;
        this.style = style;
    }

    static YamlScalar read(String text, TextRange range, ScalarEvent event) {
        Style style = style(event);
        String value = event.getValue();
        if (style == Style.DOUBLE_QUOTED
                && value.indexOf('\u000B') >= 0
                && range.of(text).contains("\\'")) {
            value = value.replace('\u000B', '\'');
        }
        Prose prose = new ScalarReader(text, range, value, style).prose();
        return new YamlScalar(value, range, prose, style);
    }

    private static Style style(ScalarEvent event) {
        if (event.isPlain()) {
            return Style.PLAIN;
        }
        if (event.isSQuoted()) {
            return Style.SINGLE_QUOTED;
        }
        if (event.isDQuoted() || event.isJson()) {
            return Style.DOUBLE_QUOTED;
        }
        return event.isLiteral() ? Style.LITERAL : Style.FOLDED;
    }

    private Prose prose() {
        switch (style) {
            case PLAIN -> flow(range);
            case SINGLE_QUOTED, DOUBLE_QUOTED -> flow(inner());
            case LITERAL, FOLDED -> block();
        }
        Prose made = prose.build();
        if (made.text().equals(value)) {
            return made;
        }
        return Prose.builder().atomic(value, range).build();
    }

    private TextRange inner() {
        return range.length() < 2 ? range : TextRange.of(range.start() + 1, range.end() - 1);
    }

    private void flow(TextRange inner) {
        int at = inner.start();
        int kept = at;
        while (at < inner.end()) {
            char c = text.charAt(at);
            int next = at + 1;
            if (c == '\\' && style == Style.DOUBLE_QUOTED) {
                prose.verbatim(text, TextRange.of(kept, at));
                next = escape(at, inner.end());
                kept = next;
            } else if (c == '\'' && style == Style.SINGLE_QUOTED) {
                prose.verbatim(text, TextRange.of(kept, at));
                next = Math.min(at + 2, inner.end());
                prose.atomic("'", TextRange.of(at, next));
                kept = next;
            } else if (isBlank(c)) {
                next = endOfBlanks(at, inner.end());
                int breaks = breaks(at, next);
                if (breaks > 0) {
                    prose.verbatim(text, TextRange.of(kept, at));
                    prose.atomic(breaks == 1 ? " " : "\n".repeat(breaks - 1), TextRange.of(at, next));
                    kept = next;
                }
            }
            at = next;
        }
        prose.verbatim(text, TextRange.of(kept, inner.end()));
    }

    /** Adds what an escape stands for, which the value already says, and returns where the source goes on. */
    private int escape(int at, int end) {
        if (at + 1 >= end) {
            return end;
        }
        char kind = text.charAt(at + 1);
        if (kind == '\n' || kind == '\r') {
            int next = endOfBlanks(at + 1, end);
            prose.atomic("\n".repeat(Math.max(0, breaks(at + 1, next) - 1)), TextRange.of(at, next));
            return next;
        }
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int next = Math.min(at + 2 + digits, end);
        int from = prose.length();
        int units = digits == 8 && from + 1 < value.length() && Character.isHighSurrogate(value.charAt(from)) ? 2 : 1;
        if (from + units <= value.length()) {
            prose.atomic(value.substring(from, from + units), TextRange.of(at, next));
        }
        return next;
    }

    private void block() {
        int line = endOfLine(range.start());
        int indent = -1;
        int gap = line;
        while (line < range.end()) {
            int start = afterBreak(line);
            int end = Math.min(endOfLine(start), range.end());
            int content = start;
            while (content < end && text.charAt(content) == ' ' && (indent < 0 || content < start + indent)) {
                content++;
            }
            if (content < end) {
                indent = indent < 0 ? indentation(content - start) : indent;
                content = Math.min(start + indent, end);
                fold(gap, content);
                prose.verbatim(text, TextRange.of(content, end));
                gap = end;
            }
            line = end;
        }
        if (prose.length() < value.length()) {
            prose.atomic(value.substring(prose.length()), TextRange.at(range.end()));
        }
    }

    /** Adds the line ends that the value has between two lines; the source there holds breaks, blank lines and indentation. */
    private void fold(int from, int to) {
        int at = prose.length();
        int end = at;
        if (at > 0 && at < value.length() && value.charAt(at) == ' ') {
            end = at + 1;
        } else {
            while (end < value.length() && value.charAt(end) == '\n') {
                end++;
            }
        }
        prose.atomic(value.substring(at, end), TextRange.of(from, to));
    }

    /** Returns the indentation of a block: that of its first line, or less if the value keeps some of it. */
    private int indentation(int blanks) {
        int first = 0;
        while (first < value.length() && value.charAt(first) == '\n') {
            first++;
        }
        int kept = 0;
        while (first + kept < value.length() && value.charAt(first + kept) == ' ') {
            kept++;
        }
        return Math.max(0, blanks - kept);
    }

    private int endOfLine(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterBreak(int at) {
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(at + 1, text.length());
    }

    private int endOfBlanks(int at, int end) {
        int next = at;
        while (next < end && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int breaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\r\n", i))) {
                breaks++;
            }
        }
        return breaks;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
