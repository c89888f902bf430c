package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds hashtags and mentions in plain text, in any script.
 *
 * <p>A hashtag is {@code #} and letters, digits, marks and underscores with at least one letter; a mention is {@code @} and a handle,
 * with a server ({@code @ana@example.social}) or a domain ({@code @ana.example.com}). Neither begins inside a word, an address or an
 * entity.
 */
public final class SocialTags {

    private SocialTags() {}

    /** Returns the regions {@code hashtag} and {@code mention} in the order of the text. */
    public static List<Region> of(String text) {
        List<Region> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hash = c == '#' || c == '＃';
            if (!hash && c != '@' && c != '＠') {
                continue;
            }
            if (!mayBeginAt(text, i)) {
                continue;
            }
            int end = hash ? endOfHashtag(text, i + 1) : endOfMention(text, i + 1);
            if (end > i + 1) {
                found.add(Region.of(hash ? "hashtag" : "mention", TextRange.of(i, end)));
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean mayBeginAt(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return !isTagUnit(before) && "&/#@.＃＠=?".indexOf(before) < 0;
    }

    private static int endOfHashtag(String text, int from) {
        boolean letter = false;
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isTagUnit(c)) {
                break;
            }
            letter |= Character.isLetter(c);
            at += Character.charCount(c);
        }
        return letter ? at : from;
    }

    private static int endOfMention(String text, int from) {
        int at = from;
        while (at < text.length() && isHandleUnit(text.charAt(at))) {
            at++;
        }
        if (at > from && at + 1 < text.length() && text.charAt(at) == '@' && isHandleUnit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isHandleUnit(text.charAt(at))) {
                at++;
            }
        }
        while (at > from && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    private static boolean isTagUnit(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isHandleUnit(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '.'
                || c == '-';
    }
}
