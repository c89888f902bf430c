package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.Optional;

/** Reads the blocks and partials of Handlebars and Mustache: {@code {{#if name}}}, {@code {{else}}}, {@code {{/if}}}. */
final class HandlebarsTag {

    private HandlebarsTag() {}

    /** Reads a body that starts with one of {@code # / ^ >}. */
    static Optional<MergeField> of(Window window, TextRange range, TextRange body) {
        char mark = window.at(body.start());
        int wordStart = window.skipSpace(body.start() + 1, body.end());
        if (mark == '#' && (window.at(wordStart) == '>' || window.at(wordStart) == '*')) {
            wordStart++;
        }
        int wordEnd = Expression.path(window, wordStart, body.end());
        if (wordEnd == wordStart) {
            return mark == '^' && wordStart == body.end()
                    ? Optional.of(MergeField.bare(range, Syntax.HANDLEBARS, Kind.BLOCK_MIDDLE))
                    : Optional.empty();
        }
        Part word = window.part(wordStart, wordEnd);
        MergeField token =
                MergeField.bare(range, Syntax.HANDLEBARS, kindOf(mark)).withKeyword(word);
        return Optional.of(
                token.kind() == Kind.BLOCK_OPEN ? token.withName(operand(window, wordEnd, body.end(), word)) : token);
    }

    /** Reads {@code else} and {@code else if name}, or nothing if the body does not begin so. */
    static Optional<MergeField> elseOf(Window window, TextRange range, TextRange body) {
        int wordEnd = window.word(body.start(), body.end());
        if (wordEnd - body.start() != 4 || !window.startsWith("else", body.start())) {
            return Optional.empty();
        }
        MergeField token = MergeField.bare(range, Syntax.HANDLEBARS, Kind.BLOCK_MIDDLE)
                .withKeyword(window.part(body.start(), wordEnd));
        int helper = window.skipSpace(wordEnd, body.end());
        int helperEnd = window.word(helper, body.end());
        return Optional.of(helper == body.end() ? token : token.withName(argument(window, helperEnd, body.end())));
    }

    private static Kind kindOf(char mark) {
        return switch (mark) {
            case '/' -> Kind.BLOCK_CLOSE;
            case '>' -> Kind.CODE;
            default -> Kind.BLOCK_OPEN;
        };
    }

    /** Returns the first argument; a Mustache section without one tests the value that it is named after. */
    private static Optional<Part> operand(Window window, int start, int end, Part section) {
        return window.skipSpace(start, end) == end ? Optional.of(section) : argument(window, start, end);
    }

    private static Optional<Part> argument(Window window, int start, int end) {
        int at = window.skipSpace(start, end);
        while (at < end && window.at(at) == '(') {
            // A subexpression names its helper first: {{#if (eq plan "pro")}} tests the plan.
            at = window.skipSpace(Expression.path(window, at + 1, end), end);
        }
        int argumentEnd = Expression.path(window, at, end);
        return argumentEnd > at ? Optional.of(window.part(at, argumentEnd)) : Optional.empty();
    }
}
