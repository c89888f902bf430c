package dev.copydesk.core.rule.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known about a set of characters: bounds from above and from below on its ASCII members, and the members one by one where
 * they are few. Everything outside ASCII is summed up in one flag, since prose rules seldom tell those characters apart.
 *
 * @param mayLow bits of the characters 0 to 63 that may belong to the set
 * @param mayHigh bits of the characters 64 to 127 that may belong to the set
 * @param mustLow bits of the characters 0 to 63 that surely belong to the set
 * @param mustHigh bits of the characters 64 to 127 that surely belong to the set
 * @param other whether any character outside ASCII may belong to the set
 * @param members all members (before folding of case), each a single UTF-16 unit; empty where they are unknown or too many
 * @param single whether every member was written by itself, not as part of a range
 */
record CharSet(long mayLow, long mayHigh, long mustLow, long mustHigh, boolean other, String members, boolean single) {
    private static final int MANY = 40;

    static final CharSet NONE = new CharSet(0, 0, 0, 0, false, "", true);
    static final CharSet UNKNOWN = new CharSet(-1, -1, 0, 0, true, "", false);
    static final CharSet ALL = new CharSet(-1, -1, -1, -1, true, "", false);
    static final CharSet DIGITS = named(0x03FF_0000_0000_0000L, 0);
    static final CharSet SPACES = named(0x1_0000_3E00L, 0)
            .listing(
                    "\t\n\u000B\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
                            + "\u2028\u2029\u202F\u205F\u3000");
    static final CharSet WORDS = named(0x03FF_0000_0000_0000L, 0x07FF_FFFE_87FF_FFFEL);

    private static CharSet named(long low, long high) {
        return new CharSet(low, high, low, high, true, "", false);
    }

    private CharSet listing(String all) {
        return new CharSet(mayLow, mayHigh, mustLow, mustHigh, other, all, true);
    }

    /** The characters from {@code first} to {@code last}; with {@code fold}, in any case. */
    static CharSet range(int first, int last, boolean fold) {
        long low = 0;
        long high = 0;
        for (int c = first; c <= Math.min(last, 127); c++) {
            low |= c < 64 ? 1L << c : 0;
            high |= c >= 64 ? 1L << (c - 64) : 0;
        }
        boolean other = last > 127;
        long mayLow = low;
        long mayHigh = high;
        if (fold) {
            long letters = high & 0x07FF_FFFE_07FF_FFFEL;
            mayHigh |= (letters << 32) | (letters >>> 32);
            if (other) {
                mayHigh |= bit('i') | bit('I') | bit('s') | bit('S') | bit('k') | bit('K');
            }
            other |= letters != 0;
        }
        boolean few = last - first < MANY && last < Character.MIN_SURROGATE
                || last - first < MANY && first > Character.MAX_SURROGATE && last <= Character.MAX_VALUE;
        StringBuilder members = new StringBuilder();
        for (int c = first; few && c <= last; c++) {
            members.append((char) c);
        }
        return new CharSet(mayLow, mayHigh, low, high, other, members.toString(), first == last);
    }

    /** The characters of a text, without their list; with {@code fold}, in any case. */
    static CharSet of(String text, boolean fold) {
        long low = 0;
        long high = 0;
        boolean other = fold;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << (c - 64);
            } else {
                other = true;
                high |= fold ? bit('i') | bit('s') | bit('k') : 0;
            }
        }
        long letters = fold ? high & 0x07FF_FFFE_07FF_FFFEL : 0;
        return new CharSet(low, high | letters << 32 | letters >>> 32, 0, 0, other, "", false);
    }

    /** The characters of a property such as {@code \p{Lu}}, tried one by one in ASCII; with {@code fold}, in any case. */
    static CharSet property(String java, boolean fold) {
        Matcher matcher = Pattern.compile(
                        java, fold ? RegexTranslator.FLAGS | Pattern.CASE_INSENSITIVE : RegexTranslator.FLAGS)
                .matcher("");
        long low = 0;
        long high = 0;
        for (int c = 0; c < 128; c++) {
            if (matcher.reset(Character.toString(c)).matches()) {
                low |= c < 64 ? 1L << c : 0;
                high |= c >= 64 ? 1L << (c - 64) : 0;
            }
        }
        return new CharSet(low, high, low, high, true, "", false);
    }

    private static long bit(char c) {
        return 1L << (c - 64);
    }

    CharSet or(CharSet more) {
        if (this == NONE) {
            return more;
        }
        if (more == NONE) {
            return this;
        }
        boolean few = !members.isEmpty() && !more.members.isEmpty() && members.length() + more.members.length() <= MANY;
        return new CharSet(
                mayLow | more.mayLow,
                mayHigh | more.mayHigh,
                mustLow | more.mustLow,
                mustHigh | more.mustHigh,
                other || more.other,
                few ? members + more.members : "",
                single && more.single);
    }

    CharSet not() {
        return new CharSet(~mustLow, ~mustHigh, ~mayLow, ~mayHigh, true, "", false);
    }

    CharSet minus(CharSet less) {
        return new CharSet(
                mayLow & ~less.mustLow,
                mayHigh & ~less.mustHigh,
                mustLow & ~less.mayLow,
                mustHigh & ~less.mayHigh,
                other,
                "",
                false);
    }

    /** Whether the character may belong to the set; "no" is certain. */
    boolean mayHold(char c) {
        if (c < 64) {
            return (mayLow >>> c & 1) != 0;
        }
        return c < 128 ? (mayHigh >>> c & 1) != 0 : other;
    }

    /** Whether the character surely belongs to the set. */
    boolean mustHold(char c) {
        if (c < 64) {
            return (mustLow >>> c & 1) != 0;
        }
        return c < 128 && (mustHigh >>> c & 1) != 0;
    }

    /** Whether the sets may have a character in common; "no" is certain. */
    boolean mayHoldAnyOf(CharSet set) {
        return (mayLow & set.mayLow) != 0 || (mayHigh & set.mayHigh) != 0 || other && set.other;
    }

    /** Whether a run of such characters may go on through words and blanks. */
    boolean isWild() {
        return mayHold('e') && mayHold(' ');
    }

    /** Whether every character may belong to the set. */
    boolean isUnbounded() {
        return other && mayLow == -1 && mayHigh == -1;
    }
}
