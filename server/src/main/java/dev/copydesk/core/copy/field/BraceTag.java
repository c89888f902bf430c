package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tokens with single braces: {@code {!Contact.FirstName}} and {@code {contactfield=firstname|there}}. */
final class BraceTag {

    private static final Set<String> MAUTIC_KEYS = Set.of(
            "contactfield", "leadfield", "ownerfield", "pagelink", "assetlink", "dynamiccontent", "focus", "form");

    private static final Set<String> MAUTIC_WORDS =
            Set.of("unsubscribe_text", "unsubscribe_url", "webview_text", "webview_url", "tracking_pixel", "signature");

    private static final int LONGEST_WORD =
            MAUTIC_WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private BraceTag() {}

    static Optional<MergeField> salesforceAt(Window window, int start) {
        int inner = window.skipSpace(start + 2, window.end());
        int nameEnd = Expression.path(window, inner, window.end());
        if (nameEnd == inner || window.at(start - 1) == '{') {
            return Optional.empty();
        }
        int close = endOnLine(window, nameEnd);
        if (close < 0) {
            return Optional.empty();
        }
        TextRange range = TextRange.of(start, close + 1);
        if (window.skipSpace(nameEnd, close) == close) {
            return Optional.of(
                    MergeField.field(range, Syntax.SALESFORCE, window.part(inner, nameEnd), Optional.empty()));
        }
        if (window.at(nameEnd) != '(') {
            return Optional.empty();
        }
        Part function = window.part(inner, nameEnd);
        MergeField call = MergeField.bare(range, Syntax.SALESFORCE, Kind.CODE).withKeyword(function);
        return Optional.of(function.text().equalsIgnoreCase("NullValue") ? nullValue(window, call, nameEnd + 1) : call);
    }

    private static MergeField nullValue(Window window, MergeField call, int start) {
        int limit = window.trimEnd(start, call.end() - 1);
        int end = limit > start && window.at(limit - 1) == ')' ? limit - 1 : limit;
        List<TextRange> arguments = Expression.split(window, start, end, ',');
        if (arguments.size() != 2) {
            return call;
        }
        TextRange name = Expression.trimmed(window, arguments.get(0));
        return new MergeField(
                call.range(),
                Syntax.SALESFORCE,
                Kind.FIELD,
                call.keyword(),
                Optional.of(window.part(name.start(), name.end())),
                Optional.of(Expression.literal(window, arguments.get(1))));
    }

    static Optional<MergeField> mauticAt(Window window, int start) {
        int keyEnd = window.word(start + 1, Math.min(window.end(), start + 2 + LONGEST_WORD));
        if (keyEnd - start < 5) {
            return Optional.empty();
        }
        String key = window.slice(start + 1, keyEnd);
        if (window.at(keyEnd) == '}' && MAUTIC_WORDS.contains(key)) {
            Part name = window.part(start + 1, keyEnd);
            return Optional.of(
                    MergeField.field(TextRange.of(start, keyEnd + 1), Syntax.MAUTIC, name, Optional.empty()));
        }
        if (window.at(keyEnd) != '=' || !MAUTIC_KEYS.contains(key)) {
            return Optional.empty();
        }
        int close = endOnLine(window, keyEnd + 1);
        if (close < 0) {
            return Optional.of(MergeField.unclosed(window.text(), start, Syntax.MAUTIC, start + 1, keyEnd));
        }
        int bar = indexOf(window, '|', keyEnd + 1, close);
        int nameEnd = bar < 0 ? close : bar;
        Optional<Part> fallback = bar < 0 ? Optional.empty() : Optional.of(window.part(bar + 1, close));
        Part name = Expression.literal(window, TextRange.of(keyEnd + 1, nameEnd));
        return Optional.of(MergeField.field(TextRange.of(start, close + 1), Syntax.MAUTIC, name, fallback)
                .withKeyword(window.part(start + 1, keyEnd)));
    }

    /** Returns the closing brace on this line, outside strings, or -1; strings that never end are read as text. */
    private static int endOnLine(Window window, int start) {
        int quoted = endOnLine(window, start, true);
        return quoted >= 0 ? quoted : endOnLine(window, start, false);
    }

    private static int endOnLine(Window window, int start, boolean quotes) {
        char quote = Window.NONE;
        for (int at = start; at < window.end(); at++) {
            char c = window.at(at);
            if (c == '\n' || c == '{') {
                return -1;
            }
            if (quote != Window.NONE) {
                quote = c == quote ? Window.NONE : quote;
            } else if (quotes && Window.isQuote(c) && TemplateEnd.opensString(window.at(at - 1))) {
                quote = c;
            } else if (c == '}') {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(Window window, char wanted, int start, int end) {
        for (int at = start; at < end; at++) {
            if (window.at(at) == wanted) {
                return at;
            }
        }
        return -1;
    }
}
