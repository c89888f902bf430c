package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The small grammar that all template languages share: paths, quoted strings and lists of arguments. */
final class Expression {

    private Expression() {}

    /**
     * Returns the offset after the path that starts here, or {@code start} if none does.
     *
     * <p>A path is {@code first_name}, {@code contact.first-name}, {@code ../item}, {@code [First Name]}, {@code @index}
     * or any of these with {@code ${name}} as a step.
     */
    static int path(Window window, int start, int limit) {
        int at = start;
        while (window.startsWith("../", at)) {
            at += 3;
        }
        int first = at;
        while (at < limit) {
            int next = step(window, at, first, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        while (at > first && (window.at(at - 1) == '.' || window.at(at - 1) == '-')) {
            at--;
        }
        return at == first ? start : at;
    }

    private static int step(Window window, int at, int first, int limit) {
        char c = window.at(at);
        if (c == '$' && window.at(at + 1) == '{') {
            return after(TemplateEnd.endOfName(window, at + 2), at, limit);
        }
        if (c == '[') {
            return after(closingBracket(window, at + 1, limit), at, limit);
        }
        boolean starts = Character.isLetter(c) || c == '_' || c == '@' && at == first;
        boolean goesOn = at > first && (Window.isWord(c) || c == '.' || c == '-');
        return starts || goesOn ? at + 1 : at;
    }

    private static int after(int end, int at, int limit) {
        return end < 0 || end >= limit ? at : end + 1;
    }

    private static int closingBracket(Window window, int start, int limit) {
        for (int at = start; at < limit; at++) {
            char c = window.at(at);
            if (c == ']') {
                return at;
            }
            if (c == '[' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Splits at a separator that stands outside strings, brackets and {@code ${}}; there is always one piece or more.
     *
     * <p>Where the brackets do not pair they are text, or one slip would hide every separator after it.
     */
    static List<TextRange> split(Window window, int start, int end, char separator) {
        List<TextRange> pieces = new ArrayList<>();
        return splitInto(pieces, window, start, end, separator, true)
                ? pieces
                : splitIgnoringBrackets(window, start, end, separator);
    }

    private static List<TextRange> splitIgnoringBrackets(Window window, int start, int end, char separator) {
        List<TextRange> pieces = new ArrayList<>();
        splitInto(pieces, window, start, end, separator, false);
        return pieces;
    }

    private static boolean splitInto(
            List<TextRange> pieces, Window window, int start, int end, char separator, boolean brackets) {
        int pieceStart = start;
        int depth = 0;
        int at = start;
        while (at < end) {
            char c = window.at(at);
            if (Window.isQuote(c) && TemplateEnd.opensString(window.at(at - 1))) {
                at = endOfString(window, at, end);
                continue;
            }
            if (c == separator && depth == 0) {
                pieces.add(TextRange.of(pieceStart, at));
                pieceStart = at + 1;
            } else if (brackets) {
                depth += nesting(c);
            }
            at++;
        }
        pieces.add(TextRange.of(pieceStart, end));
        return depth == 0;
    }

    private static int nesting(char c) {
        return switch (c) {
            case '(', '{', '[' -> 1;
            case ')', '}', ']' -> -1;
            default -> 0;
        };
    }

    /** Returns the offset after the string that starts here; a quote without a partner is a unit of its own. */
    static int endOfString(Window window, int start, int end) {
        char quote = window.at(start);
        for (int at = start + 1; at < end; at++) {
            if (window.at(at) == quote) {
                return at + 1;
            }
        }
        return start + 1;
    }

    static TextRange trimmed(Window window, TextRange range) {
        int start = window.skipSpace(range.start(), range.end());
        return TextRange.of(start, window.trimEnd(start, range.end()));
    }

    /** Returns the words of a literal without blanks and quotes around them, straight or typographic. */
    static Part literal(Window window, TextRange range) {
        TextRange bare = trimmed(window, range);
        int length = bare.length();
        boolean quoted = length >= 2 && isPair(window.at(bare.start()), window.at(bare.end() - 1));
        return quoted ? window.part(bare.start() + 1, bare.end() - 1) : window.part(bare.start(), bare.end());
    }

    static boolean isString(Window window, TextRange range) {
        return range.length() >= 2
                && Window.isQuote(window.at(range.start()))
                && endOfString(window, range.start(), range.end()) == range.end();
    }

    private static boolean isPair(char open, char close) {
        return Window.isQuote(open) && open == close
                || open == '\u201c' && close == '\u201d'
                || open == '\u2018' && close == '\u2019';
    }
}
