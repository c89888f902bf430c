package dev.copydesk.yaml;

import dev.copydesk.core.text.TextRange;

/** Turns the parser's positions, which count code points of a part, into UTF-16 offsets of the whole text. */
final class CodePoints {

    private final int start;
    private final int length;
    private final int[] offsets;

    private CodePoints(int start, int length, int[] offsets) {
        this.start = start;
        this.length = length;
        this.offsets = offsets;
    }

    static CodePoints of(String text, TextRange part) {
        int[] offsets = {};
        for (int i = part.start(); i < part.end(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                offsets = offsets(text, part);
                break;
            }
        }
        return new CodePoints(part.start(), part.length(), offsets);
    }

    private static int[] offsets(String text, TextRange part) {
        int[] offsets = new int[text.codePointCount(part.start(), part.end()) + 1];
        int at = part.start();
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = at - part.start();
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = part.length();
        return offsets;
    }

    int offset(int codePoints) {
        if (offsets.length == 0) {
            return start + Math.min(codePoints, length);
        }
        return start + offsets[Math.min(codePoints, offsets.length - 1)];
    }
}
