package dev.copydesk.core.rule.match;

import org.jspecify.annotations.Nullable;

/** Reads what stands behind a repeated part. */
final class Quantifiers {
    private static final int MOST = 10_000;

    private Quantifiers() {}

    /** The part repeated as the quantifier at this place says; nothing where none stands there, as for a literal brace. */
    static Regex.@Nullable Repeat read(Source in, Regex part) throws BadPatternException {
        int start = in.position();
        int min;
        int max;
        if (in.take("*")) {
            min = 0;
            max = Regex.Repeat.ENDLESS;
        } else if (in.take("+")) {
            min = 1;
            max = Regex.Repeat.ENDLESS;
        } else if (in.take("?")) {
            min = 0;
            max = 1;
        } else if (in.take("{")) {
            min = number(in, start);
            max = min;
            if (min >= 0 && in.take(",")) {
                max = in.peek("}") ? Regex.Repeat.ENDLESS : number(in, start);
            }
            if (min < 0 || max < 0 || !in.take("}")) {
                in.back(in.position() - start);
                return null;
            }
        } else {
            return null;
        }
        if (max < min) {
            throw in.error("A quantifier asks for at least " + min + " but at most " + max, start);
        }
        return new Regex.Repeat(part, min, max, in.take("?"));
    }

    private static int number(Source in, int start) throws BadPatternException {
        int value = -1;
        while (!in.atEnd() && in.charAt(in.position()) >= '0' && in.charAt(in.position()) <= '9') {
            value = Math.max(value, 0) * 10 + in.next() - '0';
            if (value > MOST) {
                throw in.error("A quantifier asks for more than " + MOST + " repetitions", start);
            }
        }
        return value;
    }
}
