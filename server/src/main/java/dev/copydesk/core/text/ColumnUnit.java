package dev.copydesk.core.text;

/** The unit in which a column is counted; every reader of our positions uses one of these three. */
public enum ColumnUnit {
    /** UTF-16 code units: Java strings and the language server protocol. */
    UTF16,
    /** Unicode code points: people, Vale, SARIF as we write it. */
    CODE_POINTS,
    /** UTF-8 bytes: reviewdog. */
    UTF8_BYTES;

    int count(CharSequence text, int from, int to) {
        return switch (this) {
            case UTF16 -> to - from;
            case CODE_POINTS -> Character.codePointCount(text, from, to);
            case UTF8_BYTES -> utf8Bytes(text, from, to);
        };
    }

    private static int utf8Bytes(CharSequence text, int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes += 1;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
