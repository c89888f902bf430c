package dev.copydesk.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.copydesk.core.text.TextRange;

/** Adds text between HTML tags to a passage: character references decoded, indentation left out, line ends as line feeds. */
final class HtmlText {

    private static final int LONGEST_REFERENCE = 34;

    private HtmlText() {}

    static void add(Prepared prepared, PassageDraft draft, TextRange range, boolean masked) {
        int start = range.start();
        int at = start;
        while (at < range.end()) {
            char c = prepared.parsed()[at];
            if (c == '\n' || c == '\r') {
                flush(draft, start, at, masked);
                int end = c == '\r' && at + 1 < range.end() && prepared.parsed()[at + 1] == '\n' ? at + 2 : at + 1;
                if (draft.last() != '\n') {
                    draft.shown("\n", at, end);
                }
                at = afterIndent(prepared, end, range.end());
                start = at;
            } else if (c == '&' && !masked) {
                int end = endOfReference(prepared, at, range.end());
                String decoded = end > at ? decoded(prepared, at, end) : "";
                if (decoded.isEmpty()) {
                    at++;
                } else {
                    flush(draft, start, at, false);
                    draft.shown(decoded, at, end);
                    at = end;
                    start = at;
                }
            } else {
                at++;
            }
        }
        flush(draft, start, range.end(), masked);
    }

    private static void flush(PassageDraft draft, int from, int to, boolean masked) {
        if (from < to) {
            if (masked) {
                draft.masked(from, to);
            } else {
                draft.text(from, to);
            }
        }
    }

    private static int afterIndent(Prepared prepared, int from, int end) {
        int at = from;
        while (at < end
                && (prepared.parsed()[at] == ' '
                        || prepared.parsed()[at] == '\t'
                        || prepared.dropped().get(at))) {
            at++;
        }
        return at;
    }

    private static int endOfReference(Prepared prepared, int at, int end) {
        int limit = Math.min(end, at + LONGEST_REFERENCE);
        for (int i = at + 1; i < limit; i++) {
            char c = prepared.parsed()[i];
            if (c == ';') {
                return i + 1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return at;
            }
        }
        return at;
    }

    private static String decoded(Prepared prepared, int from, int to) {
        String written = new String(prepared.parsed(), from, to - from);
        String decoded = BasedSequence.of(written).unescape();
        return decoded.equals(written) ? "" : decoded;
    }
}
