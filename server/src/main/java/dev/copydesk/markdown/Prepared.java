package dev.copydesk.markdown;

import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.util.BitSet;
import java.util.List;

/**
 * One text in three guises of the same length.
 *
 * @param source as it was read
 * @param body what comes after the front matter
 * @param parsed as the Markdown parser sees it: front matter blank, merge fields and dropped parts as letters
 * @param shown as the prose shows it: merge fields and ignored tokens as asterisks
 * @param dropped offsets that are no part of the text
 * @param fields the merge fields, in their order
 * @param problems what went wrong while preparing
 */
record Prepared(
        String source,
        TextRange body,
        char[] parsed,
        String shown,
        BitSet dropped,
        List<TextRange> fields,
        List<Problem> problems) {

    /** Returns the index of the first merge field that ends after an offset. */
    int fieldAfter(int offset) {
        int low = 0;
        int high = fields.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fields.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the offset of the next backslash that the parser sees in a range, or the end of the range. */
    int backslash(int from, int to) {
        int at = from;
        while (at < to && parsed[at] != '\\') {
            at++;
        }
        return at;
    }
}
