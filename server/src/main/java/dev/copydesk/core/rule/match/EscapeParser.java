package dev.copydesk.core.rule.match;

/** Reads the escapes that stand for one character. */
final class EscapeParser {
    private EscapeParser() {}

    /** The character of an escape whose backslash has just been taken. Letters without a meaning stand for themselves. */
    static int character(Source in, boolean inClass) throws BadPatternException {
        if (in.atEnd()) {
            throw in.error("The pattern ends in a single backslash", in.size() - 1);
        }
        int start = in.position() - 1;
        int c = in.next();
        return switch (c) {
            case 'a' -> 0x07;
            case 'b' -> inClass ? 0x08 : c;
            case 'e' -> 0x1B;
            case 'f' -> 0x0C;
            case 'n' -> 0x0A;
            case 'r' -> 0x0D;
            case 't' -> 0x09;
            case 'v' -> 0x0B;
            case 'x' -> in.take("{") ? braced(in, start) : hex(in, 2, start);
            case 'u' -> in.take("{") ? braced(in, start) : surrogates(in, hex(in, 4, start), start);
            case 'c' -> control(in, start);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(in, c - '0');
            default -> c;
        };
    }

    private static int hex(Source in, int digits, int start) throws BadPatternException {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = in.atEnd() ? -1 : Character.digit(in.next(), 16);
            if (digit < 0) {
                throw in.error("A character code needs " + digits + " hexadecimal digits", start);
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static int surrogates(Source in, int high, int start) throws BadPatternException {
        if (!Character.isHighSurrogate((char) high) || !in.peek("\\u")) {
            return high;
        }
        int mark = in.position();
        in.skip(2);
        int low = hex(in, 4, start);
        if (Character.isLowSurrogate((char) low)) {
            return Character.toCodePoint((char) high, (char) low);
        }
        in.back(in.position() - mark);
        return high;
    }

    private static int braced(Source in, int start) throws BadPatternException {
        int end = in.indexOf("}");
        String digits = end < 0 ? "" : in.takeUntil(end);
        in.skip(1);
        boolean valid = !digits.isEmpty()
                && digits.length() <= 6
                && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                && Integer.parseInt(digits, 16) <= Character.MAX_CODE_POINT;
        if (!valid) {
            throw in.error("The braces hold no hexadecimal character code", start);
        }
        return Integer.parseInt(digits, 16);
    }

    private static int control(Source in, int start) throws BadPatternException {
        int c = in.atEnd() ? -1 : Character.toUpperCase(in.next());
        if (c < '@' || c > '_') {
            throw in.error("A letter must follow \\c", start);
        }
        return c - '@';
    }

    private static int octal(Source in, int first) {
        int value = first;
        for (int i = 0; i < 2 && !in.atEnd(); i++) {
            int digit = in.charAt(in.position()) - '0';
            if (digit < 0 || digit > 7) {
                break;
            }
            value = value * 8 + digit;
            in.skip(1);
        }
        return value;
    }
}
