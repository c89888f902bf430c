package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code *|NAME|*} and the conditional blocks of Mailchimp. */
final class MailchimpTag {

    private static final Set<String> OPEN = Set.of("IF", "IFNOT", "INTERESTED", "UNLESS");
    private static final Set<String> MIDDLE = Set.of("ELSE", "ELSEIF");

    private MailchimpTag() {}

    static Optional<MergeField> at(Window window, int start) {
        int nameStart = start + 2;
        int nameEnd = window.word(nameStart, window.end());
        if (nameEnd == nameStart || Character.isDigit(window.at(nameStart))) {
            return Optional.empty();
        }
        int close = closeOf(window, nameEnd);
        boolean upper = isUpperCase(window, nameStart, nameEnd);
        if (close < 0) {
            return upper && nameEnd - nameStart > 1 && !Window.isWord(window.at(start - 1))
                    ? Optional.of(MergeField.unclosed(window.text(), start, Syntax.MAILCHIMP, nameStart, nameEnd))
                    : Optional.empty();
        }
        // Emphasis at the edges of table cells (*a*|b|*c*) looks the same but for its case and its neighbors.
        boolean alone = !Window.isWord(window.at(start - 1)) && !Window.isWord(window.at(close + 2));
        return upper || alone && nameEnd - nameStart > 1
                ? Optional.of(token(window, TextRange.of(start, close + 2), nameEnd, close))
                : Optional.empty();
    }

    private static int closeOf(Window window, int from) {
        char first = window.at(from);
        if (first != '|' && first != ':') {
            return -1;
        }
        for (int at = from; at < window.end(); at++) {
            char c = window.at(at);
            if (c == '|') {
                return window.at(at + 1) == '*' ? at : -1;
            }
            if (c == '\n' || c == '*') {
                return -1;
            }
        }
        return -1;
    }

    private static MergeField token(Window window, TextRange range, int nameEnd, int close) {
        Part name = window.part(range.start() + 2, nameEnd);
        String word = name.text().toUpperCase(Locale.ROOT);
        Optional<Part> operand = operand(window, nameEnd + 1, close);
        if (OPEN.contains(word)) {
            return block(range, Kind.BLOCK_OPEN, name).withName(operand);
        }
        if (MIDDLE.contains(word)) {
            return block(range, Kind.BLOCK_MIDDLE, name).withName(operand);
        }
        if (word.equals("END")) {
            return block(range, Kind.BLOCK_CLOSE, operand.orElse(name));
        }
        Part whole = window.part(range.start() + 2, close);
        return MergeField.field(range, Syntax.MAILCHIMP, whole, Optional.empty());
    }

    private static MergeField block(TextRange range, Kind kind, Part keyword) {
        return MergeField.bare(range, Syntax.MAILCHIMP, kind).withKeyword(keyword);
    }

    private static Optional<Part> operand(Window window, int start, int close) {
        int end = window.word(start, close);
        return end > start ? Optional.of(window.part(start, end)) : Optional.empty();
    }

    private static boolean isUpperCase(Window window, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = window.at(at);
            if (!Window.isUpper(c) && !Window.isDigit(c) && c != '_') {
                return false;
            }
        }
        return true;
    }
}
