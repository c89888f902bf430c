package dev.copydesk.markdown;

import dev.copydesk.core.text.TextRange;
import java.util.List;

/**
 * Finds what CriticMarkup in copy adds to the text before the review: marks, insertions and notes.
 *
 * <p>Left-over marks count as their old side: {@code {--old--}}, {@code {~~old~>new~~}} and {@code {==old==}} as {@code old}, the
 * others as nothing. A backslash before the brace makes it text.
 */
final class CriticMarks {

    private static final List<String> OPENINGS = List.of("{++", "{--", "{~~", "{==", "{>>");
    private static final List<String> CLOSINGS = List.of("++}", "--}", "~~}", "==}", "<<}");

    private final String text;
    private final int end;
    private final Preparation preparation;
    private final boolean[] exhausted = new boolean[CLOSINGS.size()];

    private CriticMarks(String text, int end, Preparation preparation) {
        this.text = text;
        this.end = end;
        this.preparation = preparation;
    }

    static void drop(String text, TextRange body, Preparation preparation) {
        int at = text.indexOf('{', body.start());
        CriticMarks marks = new CriticMarks(text, body.end(), preparation);
        while (at >= 0 && at + 3 <= body.end()) {
            at = text.indexOf('{', marks.at(at));
        }
    }

    private int at(int at) {
        int kind = kind(at);
        boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
        if (kind < 0 || escaped || exhausted[kind]) {
            return at + 1;
        }
        int close = text.indexOf(CLOSINGS.get(kind), at + 3);
        if (close < 0 || close + 3 > end) {
            exhausted[kind] = true;
            return at + 1;
        }
        int arrow = kind == 2 ? text.indexOf("~>", at + 3) : -1;
        switch (kind) {
            case 0, 4 -> drop(at, close + 3);
            case 2 -> {
                drop(at, at + 3);
                drop(arrow < 0 || arrow > close ? close : arrow, close + 3);
            }
            default -> {
                drop(at, at + 3);
                drop(close, close + 3);
            }
        }
        return close + 3;
    }

    private int kind(int at) {
        for (int i = 0; i < OPENINGS.size(); i++) {
            if (text.startsWith(OPENINGS.get(i), at)) {
                return i;
            }
        }
        return -1;
    }

    private void drop(int from, int to) {
        preparation.drop(TextRange.of(from, to));
    }
}
