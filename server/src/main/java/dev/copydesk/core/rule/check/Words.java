package dev.copydesk.core.rule.check;

import java.util.List;
import java.util.Locale;

/** Small questions about words that several checks ask. */
final class Words {

    private static final char MASK = '*';

    private Words() {}

    /** Says whether a match in a unit covers nothing that a reader reads: blanks, or code that is shown as stars. */
    static boolean isMasked(Unit unit, int start, int end) {
        if (unit.passage().scope().has("raw")) {
            return false;
        }
        String text = unit.passage().text();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != MASK && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return text.substring(start, end).indexOf(MASK) >= 0;
    }

    /** Returns the text with its first code point in upper case. */
    static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return upper(text.substring(0, first)) + text.substring(first);
    }

    static boolean isCapitalized(String text) {
        return capitalized(text).equals(text);
    }

    /** Returns the text in the case pattern of {@code model}: all capitals, first capital, or as it is. */
    static String recased(String text, String model) {
        if (model.codePointCount(0, model.length()) > 1 && model.equals(upper(model)) && !model.equals(lower(model))) {
            return upper(text);
        }
        return isCapitalized(model) && !model.equals(lower(model)) ? capitalized(text) : text;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns a list as people say it: {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b', or 'c'}. */
    static String choice(List<String> options) {
        List<String> quoted = options.stream().map(o -> "'" + o + "'").toList();
        int count = quoted.size();
        if (count <= 2) {
            return String.join(" or ", quoted);
        }
        return String.join(", ", quoted.subList(0, count - 1)) + ", or " + quoted.get(count - 1);
    }
}
