package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.Optional;
import java.util.Set;

/** Reads {@code {% tag %}} of Liquid, Django and HubL, and {@code {%=name%}} of Marketo. */
final class LiquidTag {

    private static final Set<String> OPEN = Set.of(
            "if",
            "unless",
            "case",
            "for",
            "tablerow",
            "capture",
            "block",
            "macro",
            "form",
            "paginate",
            "raw",
            "verbatim",
            "comment",
            "with",
            "filter",
            "call",
            "ifchanged",
            "autoescape",
            "spaceless");

    private static final Set<String> MIDDLE = Set.of("else", "elsif", "elif", "elseif", "when", "empty");

    /** Blocks whose operand is a new name rather than a value of the recipient. */
    private static final Set<String> NAMING = Set.of("capture", "block", "macro", "raw", "verbatim", "comment");

    private LiquidTag() {}

    static Optional<MergeField> at(Window window, int start) {
        int inner = start + 2;
        int close = TemplateEnd.of(window, inner, "{%", "%}");
        if (window.at(inner) == '=') {
            return close < 0 ? Optional.empty() : Optional.of(marketo(window, TextRange.of(start, close + 2)));
        }
        if (window.at(inner) == '-') {
            inner++;
        }
        int limit = close < 0 ? window.end() : close;
        int wordStart = window.skipSpace(inner, limit);
        int wordEnd = window.word(wordStart, limit);
        if (wordEnd == wordStart || !Character.isLetter(window.at(wordStart))) {
            return Optional.empty();
        }
        Part word = window.part(wordStart, wordEnd);
        Kind kind = kindOf(word.text());
        if (close < 0) {
            return kind.isBlock()
                    ? Optional.of(MergeField.unclosed(window.text(), start, Syntax.LIQUID, wordStart, wordEnd))
                    : Optional.empty();
        }
        TextRange range = TextRange.of(start, close + 2);
        Optional<Part> name = operand(window, word, kind, close);
        Syntax syntax = name.filter(each -> each.text().contains("${")).isPresent() ? Syntax.BRAZE : Syntax.LIQUID;
        return Optional.of(
                MergeField.bare(range, syntax, kind).withKeyword(word).withName(name));
    }

    /** Reads {@code {# ... #}} on one line; a Markdown heading id ({@code {#intro}}) has no second mark. */
    static Optional<MergeField> commentAt(Window window, int start) {
        for (int at = start + 2; at < window.end(); at++) {
            char c = window.at(at);
            if (c == '\n' || c == '{') {
                return Optional.empty();
            }
            if (c == '#' && window.at(at + 1) == '}') {
                return Optional.of(MergeField.bare(TextRange.of(start, at + 2), Syntax.LIQUID, Kind.COMMENT));
            }
        }
        return Optional.empty();
    }

    private static MergeField marketo(Window window, TextRange range) {
        int start = window.skipSpace(range.start() + 3, range.end() - 2);
        int end = Expression.path(window, start, range.end() - 2);
        boolean plain = end > start && window.skipSpace(end, range.end() - 2) == range.end() - 2;
        return plain
                ? MergeField.field(range, Syntax.MARKETO_EXPRESSION, window.part(start, end), Optional.empty())
                : MergeField.bare(range, Syntax.MARKETO_EXPRESSION, Kind.CODE);
    }

    private static Kind kindOf(String word) {
        if (OPEN.contains(word)) {
            return Kind.BLOCK_OPEN;
        }
        if (MIDDLE.contains(word)) {
            return Kind.BLOCK_MIDDLE;
        }
        return word.length() > 3 && word.startsWith("end") ? Kind.BLOCK_CLOSE : Kind.CODE;
    }

    private static Optional<Part> operand(Window window, Part word, Kind kind, int close) {
        if (kind != Kind.BLOCK_OPEN && kind != Kind.BLOCK_MIDDLE || NAMING.contains(word.text())) {
            return Optional.empty();
        }
        int at = window.skipSpace(word.range().end(), close);
        int end = Expression.path(window, at, close);
        boolean negated = end - at == 3 && window.startsWith("not", at);
        boolean loop = word.text().equals("for") || word.text().equals("tablerow");
        if (negated || loop) {
            at = window.skipSpace(end, close);
            if (loop && window.startsWith("in", at)) {
                at = window.skipSpace(at + 2, close);
            }
            end = Expression.path(window, at, close);
        }
        return end > at ? Optional.of(window.part(at, end)) : Optional.empty();
    }
}
