package dev.copydesk.cli.format;

/** Text of copy, rules or models made fit for a terminal: nothing in it can move the cursor or turn the line around. */
public final class Screen {

    private Screen() {}

    /** Shows control and direction characters as {@code ⟨U+001B⟩}, a tab as a blank. */
    public static String safe(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(' ');
            } else if (isHarmful(c)) {
                shown.append(String.format("⟨U+%04X⟩", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHarmful(int c) {
        boolean joins = c == 0x200C || c == 0x200D;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !joins;
            default -> false;
        };
    }

    /** Returns the number of terminal columns of a text that was made safe. */
    static int width(String text) {
        return text.codePoints().map(Screen::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
