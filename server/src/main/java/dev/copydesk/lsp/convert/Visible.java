package dev.copydesk.lsp.convert;

/** Makes characters visible that could make a text read otherwise than it is: controls and directional marks. */
public final class Visible {

    private Visible() {}

    /** Writes each control or bidirectional character, line ends included, as {@code ⟨U+XXXX⟩}. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append(String.format("⟨U+%04X⟩", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        boolean directional = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        return Character.isISOControl(c) || directional;
    }
}
