package dev.copydesk.core.copy.channel;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The 7-bit default alphabet of text messages (3GPP TS 23.038) and what to write instead of characters outside it.
 */
public final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";

    private static final Map<Integer, String> PLAIN = plain();

    private GsmAlphabet() {}

    /** Returns the septets that a code point takes: 1, 2 for the extension table, 0 if the alphabet does not have it. */
    public static int septets(int codePoint) {
        if (BASIC.indexOf(codePoint) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(codePoint) >= 0 ? 2 : 0;
    }

    /** Says whether a whole text can be sent in this alphabet. */
    public static boolean holds(String text) {
        return text.codePoints().allMatch(each -> septets(each) > 0);
    }

    /**
     * Returns the text with characters of this alphabet only, or empty if something in it has no plain form.
     *
     * <p>Typographic marks become their typewriter forms, zero-width characters go, and a letter loses an accent that the
     * alphabet does not have.
     */
    public static Optional<String> simplified(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] codePoints =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (int codePoint : codePoints) {
            Optional<String> each = simplified(codePoint);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            plain.append(each.get());
        }
        return Optional.of(plain.toString());
    }

    private static Optional<String> simplified(int codePoint) {
        if (septets(codePoint) > 0) {
            return Optional.of(Character.toString(codePoint));
        }
        String known = PLAIN.get(codePoint);
        if (known != null) {
            return Optional.of(known);
        }
        if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            return Optional.of(" ");
        }
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        int base = decomposed.codePointAt(0);
        boolean onlyAccents =
                decomposed.codePoints().skip(1).allMatch(each -> Character.getType(each) == Character.NON_SPACING_MARK);
        return decomposed.length() > 1 && onlyAccents && septets(base) > 0
                ? Optional.of(Character.toString(base))
                : Optional.empty();
    }

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>();
        put(plain, "\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u2035\u02bc", "'");
        put(plain, "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb", "\"");
        put(plain, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2043", "-");
        put(plain, "\u2026", "...");
        put(plain, "\u2039", "<");
        put(plain, "\u203a", ">");
        put(plain, "\u2044", "/");
        put(plain, "\u00d7", "x");
        put(plain, "\u00a9", "(c)");
        put(plain, "\u00ae", "(R)");
        put(plain, "\u2122", "TM");
        put(plain, "\u00bd", "1/2");
        put(plain, "\u00bc", "1/4");
        put(plain, "\u00be", "3/4");
        put(plain, "\t\u2028\u2029", " ");
        put(plain, "\u200b\u200c\u200d\u2060\u00ad\ufeff\ufe0e\ufe0f", "");
        return Map.copyOf(plain);
    }

    private static void put(Map<Integer, String> plain, String characters, String replacement) {
        characters.codePoints().forEach(each -> plain.put(each, replacement));
    }
}
