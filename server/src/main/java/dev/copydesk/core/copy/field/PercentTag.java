package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code %%Name%%} and AMPscript of Salesforce Marketing Cloud, and {@code %NAME%} of ActiveCampaign. */
final class PercentTag {

    /** The longest personalization string or tag name that is looked for, in UTF-16 units. */
    private static final int LONGEST_NAME = 128;

    private static final Pattern VARIABLE =
            Pattern.compile("\\s*v\\(\\s*(@?\\w{1,128})\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OPEN = Set.of("if", "for");
    private static final Set<String> MIDDLE = Set.of("else", "elseif");
    private static final Set<String> CLOSE = Set.of("endif", "next");

    private PercentTag() {}

    static Optional<MergeField> at(Window window, int start) {
        if (window.at(start + 1) != '%') {
            return activeCampaign(window, start);
        }
        return switch (window.at(start + 2)) {
            case '[' -> block(window, start);
            case '=' -> expression(window, start);
            default -> personalization(window, start);
        };
    }

    private static Optional<MergeField> block(Window window, int start) {
        int close = window.find("]%%", start + 3);
        if (close < 0) {
            return Optional.of(MergeField.bare(TextRange.of(start, start + 3), Syntax.AMPSCRIPT, Kind.UNCLOSED));
        }
        int first = window.skipSpace(start + 3, close);
        int firstEnd = window.word(first, close);
        MergeField token = MergeField.bare(TextRange.of(start, close + 3), Syntax.AMPSCRIPT, Kind.CODE);
        if (firstEnd == first) {
            return Optional.of(token);
        }
        Part word = window.part(first, firstEnd);
        Kind kind = kindOf(word.text().toLowerCase(Locale.ROOT), window, firstEnd, close);
        return Optional.of(
                MergeField.bare(token.range(), Syntax.AMPSCRIPT, kind).withKeyword(word));
    }

    private static Kind kindOf(String word, Window window, int from, int close) {
        if (OPEN.contains(word)) {
            String ending = word.equals("if") ? "endif" : "next";
            return holdsWord(window, from, close, ending) ? Kind.CODE : Kind.BLOCK_OPEN;
        }
        if (MIDDLE.contains(word)) {
            return Kind.BLOCK_MIDDLE;
        }
        return CLOSE.contains(word) ? Kind.BLOCK_CLOSE : Kind.CODE;
    }

    private static boolean holdsWord(Window window, int from, int close, String wanted) {
        int at = from;
        while (at < close) {
            int end = window.word(at, close);
            if (end - at == wanted.length() && window.slice(at, end).equalsIgnoreCase(wanted)) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private static Optional<MergeField> expression(Window window, int start) {
        int close = window.find("=%%", start + 3);
        if (close < 0) {
            return Optional.empty();
        }
        TextRange range = TextRange.of(start, close + 3);
        Matcher variable = VARIABLE.matcher(window.slice(start + 3, Math.min(close, start + 3 + 2 * LONGEST_NAME)));
        if (!variable.matches()) {
            return Optional.of(MergeField.bare(range, Syntax.AMPSCRIPT, Kind.CODE));
        }
        Part name = window.part(start + 3 + variable.start(1), start + 3 + variable.end(1));
        return Optional.of(MergeField.field(range, Syntax.AMPSCRIPT, name, Optional.empty()));
    }

    /** Reads {@code %%First Name%%}; "50%% off, 20%% more" has a digit before or a space inside its marks. */
    private static Optional<MergeField> personalization(Window window, int start) {
        int nameStart = start + 2;
        char before = window.at(start - 1);
        char first = window.at(nameStart);
        if (Window.isDigit(before) || before == '%' || !Character.isLetter(first) && first != '_') {
            return Optional.empty();
        }
        int at = nameStart;
        while (at - nameStart <= LONGEST_NAME && (Window.isWord(window.at(at)) || window.at(at) == ' ')) {
            at++;
        }
        if (!window.startsWith("%%", at) || window.at(at - 1) == ' ') {
            return Optional.empty();
        }
        return Optional.of(MergeField.field(
                TextRange.of(start, at + 2), Syntax.AMPSCRIPT, window.part(nameStart, at), Optional.empty()));
    }

    private static Optional<MergeField> activeCampaign(Window window, int start) {
        int nameStart = start + 1;
        if (Window.isWord(window.at(start - 1))
                || window.at(start - 1) == '%'
                || !Window.isUpper(window.at(nameStart))) {
            return Optional.empty();
        }
        int at = nameStart;
        while (at - nameStart <= LONGEST_NAME && isTagName(window.at(at))) {
            at++;
        }
        boolean closed = window.at(at) == '%' && window.at(at + 1) != '%';
        if (!closed || at - nameStart < 3 || at - nameStart > LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.of(MergeField.field(
                TextRange.of(start, at + 1), Syntax.PERCENT, window.part(nameStart, at), Optional.empty()));
    }

    private static boolean isTagName(char c) {
        return Window.isUpper(c) || Window.isDigit(c) || c == '_' || c == '-';
    }
}
