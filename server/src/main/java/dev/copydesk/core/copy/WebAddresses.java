package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds web addresses that stand bare in plain text, without the punctuation that ends the sentence around them. */
public final class WebAddresses {

    private WebAddresses() {}

    /** Returns the ranges of {@code http://} and {@code https://} addresses in the order of the text. */
    public static List<TextRange> of(String text) {
        int mark = text.indexOf("://");
        if (mark < 0) {
            return List.of();
        }
        List<TextRange> found = new ArrayList<>();
        while (mark >= 0) {
            int start = startOfScheme(text, mark);
            int end = mark + 3;
            if (start < mark) {
                end = end(text, mark + 3);
                if (end > mark + 3) {
                    found.add(TextRange.of(start, end));
                }
            }
            mark = text.indexOf("://", end);
        }
        return found;
    }

    private static int startOfScheme(String text, int mark) {
        for (String scheme : List.of("https", "http")) {
            int start = mark - scheme.length();
            if (start >= 0
                    && text.regionMatches(true, start, scheme, 0, scheme.length())
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                return start;
            }
        }
        return mark;
    }

    private static int end(String text, int from) {
        int end = from;
        int open = 0;
        while (end < text.length() && isAddressUnit(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if ("?!.,:;*_~'\"”’»…".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean isAddressUnit(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '\u00A0' && !Character.isWhitespace(c);
    }
}
