package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.Optional;

/** Reads the tokens that begin with two or three braces. */
final class CurlyTag {

    private CurlyTag() {}

    static Optional<MergeField> at(Window window, int start) {
        boolean triple = window.at(start + 2) == '{';
        int inner = start + (triple ? 3 : 2);
        if (window.startsWith("!--", inner)) {
            return comment(start, window.find("--}}", inner + 3), 4);
        }
        String closer = triple ? "}}}" : "}}";
        int close = TemplateEnd.of(window, inner, "{{", closer);
        if (close < 0) {
            return unclosed(window, start, inner);
        }
        TextRange range = TextRange.of(start, close + closer.length());
        TextRange body = withoutTrimMarks(window, inner, close);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return switch (window.at(body.start())) {
            case '!' -> comment(start, close, 2);
            case '#', '/', '^', '>' -> HandlebarsTag.of(window, range, body);
            case '&' ->
                new CurlyExpression(window, range, Syntax.HANDLEBARS)
                        .read(Expression.trimmed(window, TextRange.of(body.start() + 1, body.end())));
            default ->
                HandlebarsTag.elseOf(window, range, body)
                        .or(() -> new CurlyExpression(window, range, triple ? Syntax.TRIPLE_CURLY : Syntax.CURLY)
                                .read(body));
        };
    }

    private static Optional<MergeField> comment(int start, int close, int closerLength) {
        return close < 0
                ? Optional.empty()
                : Optional.of(
                        MergeField.bare(TextRange.of(start, close + closerLength), Syntax.HANDLEBARS, Kind.COMMENT));
    }

    private static TextRange withoutTrimMarks(Window window, int start, int end) {
        boolean before = window.at(start) == '-' || window.at(start) == '~';
        boolean after = end > start + 1 && (window.at(end - 1) == '-' || window.at(end - 1) == '~');
        return Expression.trimmed(window, TextRange.of(start + (before ? 1 : 0), end - (after ? 1 : 0)));
    }

    /** Reports braces that lead straight into a name; a bare pair of braces or JSON is not the start of a field. */
    private static Optional<MergeField> unclosed(Window window, int start, int inner) {
        int nameStart = window.skipSpace(inner, window.end());
        int mark = "#/^".indexOf(window.at(nameStart)) >= 0 && nameStart < window.end() ? nameStart + 1 : nameStart;
        int nameEnd = Expression.path(window, mark, window.end());
        if (nameEnd - mark < 2 || window.hasLineBreak(inner, nameStart)) {
            return Optional.empty();
        }
        String name = window.slice(mark, nameEnd);
        int next = window.skipSpace(nameEnd, window.end());
        boolean plain = nameStart == inner
                || mark > nameStart
                || name.indexOf('_') > 0
                || name.indexOf('.') > 0
                || name.indexOf('$') >= 0
                || window.at(next) == '|'
                || window.at(next) == '}';
        boolean code = window.at(nameEnd) == ':' || window.at(nameEnd) == '=' || window.at(next) == '{';
        return plain && !code
                ? Optional.of(MergeField.unclosed(window.text(), start, Syntax.CURLY, mark, nameEnd))
                : Optional.empty();
    }
}
