package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands between two braces and is no block: a name, perhaps with filters, a helper or a fallback.
 *
 * @param range the whole token
 * @param plain the syntax of the token if nothing in it is particular to a platform
 */
record CurlyExpression(Window window, TextRange range, Syntax plain) {

    /** The first words of Marketo tokens, whose names may hold spaces. */
    private static final Set<String> MARKETO_ROOTS =
            Set.of("lead", "company", "my", "system", "campaign", "program", "trigger", "member");

    private static final Set<String> FALLBACK_FILTERS = Set.of("default", "default_if_none");

    /** Words that begin an instruction to the writer, {@code {{insert your name here}}}, rather than a field. */
    private static final Set<String> INSTRUCTIONS = Set.of("insert", "add", "your", "enter", "type", "write", "fill");

    Optional<MergeField> read(TextRange body) {
        List<TextRange> pieces = Expression.split(window, body.start(), body.end(), '|');
        TextRange head = Expression.trimmed(window, pieces.get(0));
        if (Expression.isString(window, head)) {
            return filtersFit(pieces) && pieces.size() > 1
                    ? Optional.of(MergeField.bare(range, Syntax.LIQUID, Kind.CODE))
                    : Optional.empty();
        }
        int nameEnd = Expression.path(window, head.start(), head.end());
        if (nameEnd == head.start()) {
            return Optional.empty();
        }
        Part name = window.part(head.start(), nameEnd);
        if (isMarketo(name, nameEnd, body)) {
            return marketo(body);
        }
        if (nameEnd < head.end()) {
            return withArguments(name, head, pieces);
        }
        if (pieces.size() == 1) {
            return Optional.of(MergeField.field(range, syntax(name), name, Optional.empty()));
        }
        if (pieces.size() == 3 && pieces.get(1).isEmpty()) {
            Part fallback = Expression.literal(window, pieces.get(2));
            return Optional.of(MergeField.field(range, Syntax.CURLY_OR, name, Optional.of(fallback)));
        }
        return filtersFit(pieces) ? Optional.of(filtered(name, pieces)) : Optional.empty();
    }

    private Syntax syntax(Part name) {
        return name.text().contains("${") ? Syntax.BRAZE : plain;
    }

    private boolean isMarketo(Part name, int nameEnd, TextRange body) {
        int dot = name.text().indexOf('.');
        return dot > 0
                && MARKETO_ROOTS.contains(name.text().substring(0, dot).toLowerCase(Locale.ROOT))
                && (window.at(nameEnd) == ':' || window.at(nameEnd) == ' ' && isNameWithSpaces(nameEnd, body.end()));
    }

    private boolean isNameWithSpaces(int start, int end) {
        int at = start;
        while (at < end && (Window.isWord(window.at(at)) || " -".indexOf(window.at(at)) >= 0)) {
            at++;
        }
        return window.skipSpace(start, end) < at && (at == end || window.startsWith(":default=", at));
    }

    private Optional<MergeField> marketo(TextRange body) {
        int colon = body.start();
        while (colon < body.end() && window.at(colon) != ':') {
            colon++;
        }
        Part name = window.part(body.start(), window.trimEnd(body.start(), colon));
        int fallback = colon + ":default=".length();
        return Optional.of(MergeField.field(
                range,
                Syntax.MARKETO,
                name,
                window.startsWith(":default=", colon) && fallback <= body.end()
                        ? Optional.of(window.part(fallback, body.end()))
                        : Optional.empty()));
    }

    private Optional<MergeField> withArguments(Part name, TextRange head, List<TextRange> pieces) {
        int rest = window.skipSpace(name.range().end(), head.end());
        char next = window.at(rest);
        if (next == '(') {
            return Optional.of(MergeField.bare(range, Syntax.LIQUID, Kind.CODE).withKeyword(name));
        }
        if ("+-*/<>=!?".indexOf(next) >= 0 && rest > name.range().end()) {
            return Optional.of(MergeField.bare(range, plain, Kind.CODE));
        }
        if (rest == name.range().end() || pieces.size() > 1) {
            return Optional.empty();
        }
        Optional<MergeField> helper = HelperCall.of(window, range, name, rest, head.end());
        return helper.isPresent() ? helper : nameOfWords(name, head);
    }

    /** Reads {@code {{First Name}}}: two or three words that could head a column. */
    private Optional<MergeField> nameOfWords(Part first, TextRange head) {
        int words = 1;
        int at = window.skipSpace(first.range().end(), head.end());
        while (at < head.end()) {
            int end = window.word(at, head.end());
            if (end == at) {
                return Optional.empty();
            }
            words++;
            at = window.skipSpace(end, head.end());
        }
        return words <= 3 && !INSTRUCTIONS.contains(first.text().toLowerCase(Locale.ROOT))
                ? Optional.of(MergeField.field(range, plain, window.part(head.start(), head.end()), Optional.empty()))
                : Optional.empty();
    }

    private boolean filtersFit(List<TextRange> pieces) {
        return pieces.stream()
                .skip(1)
                .map(each -> Expression.trimmed(window, each))
                .allMatch(each -> window.word(each.start(), each.end()) > each.start()
                        && !Window.isDigit(window.at(each.start())));
    }

    private MergeField filtered(Part value, List<TextRange> pieces) {
        Part name = value;
        Optional<Part> fallback = Optional.empty();
        for (TextRange each : pieces.subList(1, pieces.size())) {
            TextRange filter = Expression.trimmed(window, each);
            int wordEnd = window.word(filter.start(), filter.end());
            String word = window.slice(filter.start(), wordEnd);
            Optional<Part> argument = argument(wordEnd, filter.end());
            if (FALLBACK_FILTERS.contains(word)) {
                fallback = argument;
            } else if (word.equals("lookup")) {
                name = argument.orElse(name);
            }
        }
        Syntax syntax = value.text().contains("${") ? Syntax.BRAZE : Syntax.LIQUID;
        return MergeField.field(range, syntax, name, fallback);
    }

    /** Reads the first argument of {@code filter: "x", y} and of {@code filter("x")}. */
    private Optional<Part> argument(int wordEnd, int end) {
        int at = window.skipSpace(wordEnd, end);
        char mark = window.at(at);
        if (at >= end || mark != ':' && mark != '(') {
            return Optional.empty();
        }
        int last = mark == '(' && window.at(end - 1) == ')' && end - 1 > at ? end - 1 : end;
        return Optional.of(Expression.literal(
                window, Expression.split(window, at + 1, last, ',').get(0)));
    }
}
