package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds hashtags as social networks link them: {@code #} and then letters, digits and underscores, not digits alone. */
public final class Hashtags {

    private Hashtags() {}

    /** Returns the hashtags with their marks, by offset. */
    public static List<TextRange> of(String text) {
        List<TextRange> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean mark = (c == '#' || c == '\uff03') && (at == 0 || mayPrecede(text.codePointBefore(at)));
            int end = mark ? endOfName(text, at + 1) : at + 1;
            if (mark && hasLetter(text, at + 1, end)) {
                found.add(TextRange.of(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean mayPrecede(int codePoint) {
        return !isNamePart(codePoint)
                && codePoint != '&'
                && codePoint != '/'
                && codePoint != '#'
                && codePoint != 0xff03;
    }

    private static int endOfName(String text, int start) {
        int at = start;
        while (at < text.length() && isNamePart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isNamePart(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == '_'
                || Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean hasLetter(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetter);
    }
}
