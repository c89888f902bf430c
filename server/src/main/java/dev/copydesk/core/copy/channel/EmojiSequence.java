package dev.copydesk.core.copy.channel;

/**
 * Recognizes emoji of one or several code points by the grammar of UTS #51.
 *
 * <p>Any sequence of the right shape counts as one emoji, also one that no font shows as such, and pairs of regional
 * indicators that are no flag: the shape does not age, and a list of the valid ones does.
 */
final class EmojiSequence {

    /** Extended_Pictographic of Unicode 15.0, which already holds the places of emoji to come. */
    private static final CodePointSet PICTOGRAPHS = CodePointSet.parse("A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA"
            + " 231A-231B 2328 2388 23CF 23E9-23F3 23F8-23FA 24C2 25AA-25AB 25B6 25C0 25FB-25FE 2600-2605 2607-2612"
            + " 2614-2685 2690-2705 2708-2712 2714 2716 271D 2721 2728 2733-2734 2744 2747 274C 274E 2753-2755 2757"
            + " 2763-2767 2795-2797 27A1 27B0 27BF 2934-2935 2B05-2B07 2B1B-2B1C 2B50 2B55 3030 303D 3297 3299"
            + " 1F000-1F0FF 1F10D-1F10F 1F12F 1F16C-1F171 1F17E-1F17F 1F18E 1F191-1F19A 1F1AD-1F1E5 1F201-1F20F 1F21A"
            + " 1F22F 1F232-1F23A 1F23C-1F23F 1F249-1F3FA 1F400-1F53D 1F546-1F64F 1F680-1F6FF 1F774-1F77F 1F7D5-1F7FF"
            + " 1F80C-1F80F 1F848-1F84F 1F85A-1F85F 1F888-1F88F 1F8AE-1F8FF 1F90C-1F93A 1F93C-1F945 1F947-1FAFF"
            + " 1FC00-1FFFD");

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int TAG_END = 0xE007F;

    private EmojiSequence() {}

    /** Returns the offset after the emoji that starts here, or {@code start} if none does. */
    static int end(String text, int start) {
        int first = codePoint(text, start);
        if (isRegional(first)) {
            return isRegional(codePoint(text, start + 2)) ? start + 4 : start;
        }
        if (first == '#' || first == '*' || first >= '0' && first <= '9') {
            int mark = codePoint(text, start + 1) == EMOJI_STYLE ? start + 2 : start + 1;
            return codePoint(text, mark) == KEYCAP ? mark + 1 : start;
        }
        int at = element(text, start);
        if (at == start) {
            return start;
        }
        while (codePoint(text, at) == ZERO_WIDTH_JOINER) {
            int next = element(text, at + 1);
            if (next == at + 1) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Reads one pictograph with its variation, skin tone or tags. */
    private static int element(String text, int start) {
        int base = codePoint(text, start);
        if (base < 0 || !PICTOGRAPHS.contains(base) && !isSkinTone(base)) {
            return start;
        }
        int at = start + Character.charCount(base);
        int next = codePoint(text, at);
        // Letter-like signs (copyright, registered) are text until a style says otherwise.
        if (next == TEXT_STYLE || base < 0x100 && next != EMOJI_STYLE) {
            return start;
        }
        if (next == EMOJI_STYLE) {
            at++;
        }
        if (isSkinTone(codePoint(text, at))) {
            at += 2;
        }
        return tags(text, at);
    }

    private static int tags(String text, int start) {
        int at = start;
        while (isTag(codePoint(text, at))) {
            at += 2;
        }
        return at > start && codePoint(text, at) == TAG_END ? at + 2 : start;
    }

    private static int codePoint(String text, int offset) {
        return offset < text.length() ? text.codePointAt(offset) : -1;
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint < TAG_END;
    }
}
