package dev.copydesk.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences of a text.
 *
 * <p>A sentence ends at {@code . ! ? …}, after the quotation marks and brackets that close there, where a blank and something that
 * can begin a sentence follow; or at an empty line. Abbreviations, initials, list numbers and decimals do not end one. The rules are
 * ours, so that two versions of the JDK give the same sentences.
 */
public final class Sentences {

    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "sgt", "capt", "lt", "gov", "sen", "vs", "e.g", "i.e",
            "eg", "ie", "cf", "viz", "approx", "figs", "messrs", "mmes", "attn");

    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "p", "pp", "art", "sec", "ch", "nr", "tel", "ext", "fig", "vol", "max", "min", "ca", "ed");

    /** Abbreviations that may also be the last word of a sentence. */
    private static final Set<String> PERHAPS_LAST = Set.of(
            "inc", "ltd", "co", "corp", "llc", "bros", "plc", "jr", "sr", "esq", "etc", "a.m", "p.m", "jan", "feb",
            "apr", "aug", "sept", "oct", "nov", "dec", "tue", "thu", "ave", "blvd", "rd", "hrs", "hr", "oz", "lbs",
            "st", "mt", "ft", "fig", "vol", "ed", "eds", "al", "ca", "dept", "est", "ext", "gen", "col", "rep", "incl",
            "excl", "pp");

    private static final Set<String> STARTERS = Set.of(
            "the", "we", "you", "our", "your", "this", "that", "these", "those", "it", "its", "it's", "in", "and",
            "but", "if", "so", "or", "he", "she", "they", "i", "a", "an", "my", "there", "here", "now", "then", "when",
            "what", "why", "how", "who", "where", "for", "to", "on", "at", "with", "from", "get", "see", "please",
            "don't", "no", "yes", "just", "all", "as", "by", "let", "let's", "we're", "we've", "you're", "you'll",
            "that's", "is", "are");

    private static final String CLOSERS = "\"'”’)]}»›";
    private static final String OPENERS = "\"'“‘([{«‹¿¡-–—•#@";

    private final String text;
    private final List<TextRange> found = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
    }

    /** Returns the sentences in their order, without the blanks around them. */
    public static List<TextRange> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.scan();
        return List.copyOf(sentences.found);
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                int next = afterBlanks(at);
                if (text.indexOf('\n', at + 1) >= 0 && text.indexOf('\n', at + 1) < next) {
                    add(at);
                    start = next;
                }
                at = next;
            } else if (isWideTerminator(c)) {
                at = afterClosers(at + 1);
                add(at);
                start = at;
            } else if (isTerminator(c)) {
                int last = afterTerminators(at);
                int end = afterClosers(last);
                if (ends(at, last, end)) {
                    add(end);
                    start = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        add(text.length());
    }

    private void add(int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(TextRange.of(from, to));
        }
    }

    private boolean ends(int first, int last, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!isBlank(text.charAt(end))) {
            return false;
        }
        int next = afterBlanks(end);
        if (next >= text.length()) {
            return true;
        }
        if (continues(next)) {
            return false;
        }
        boolean fullStop = last == first + 1 && text.charAt(first) == '.';
        return !fullStop || end > last || endsAtFullStop(first, next);
    }

    /** Says whether what follows goes on with the sentence: a lower-case word, which a name such as iPhone is not. */
    private boolean continues(int next) {
        int at = next;
        while (at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        if (c == ',' || c == ';' || c == ':') {
            return true;
        }
        int after = at + Character.charCount(c);
        boolean camel = after < text.length() && Character.isUpperCase(text.codePointAt(after));
        return Character.isLowerCase(c) && !camel;
    }

    private boolean endsAtFullStop(int stop, int next) {
        int from = stop;
        while (from > start && isPartOfAbbreviation(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (isNumber(word)) {
            return !onlyBlanks(start, from);
        }
        if (BEFORE_NUMBER.contains(lower) && Character.isDigit(text.charAt(next))) {
            return false;
        }
        if (NEVER_LAST.contains(lower)) {
            return false;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")) {
            return startsWithStarter(next);
        }
        if (PERHAPS_LAST.contains(lower) || isDotted(word)) {
            return startsWithStarter(next);
        }
        return true;
    }

    private boolean startsWithStarter(int next) {
        int at = next;
        while (at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '’')) {
            end++;
        }
        return STARTERS.contains(
                text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Says whether a word is letters with full stops between them, as in U.S or a.m. */
    private static boolean isDotted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((word.charAt(i) == '.') != (i % 2 == 1)) {
                return false;
            }
        }
        return word.length() > 2;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    private boolean onlyBlanks(int from, int to) {
        return afterBlanks(from) >= to;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterTerminators(int from) {
        int at = from;
        while (at < text.length() && isTerminator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterClosers(int from) {
        int at = from;
        while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfAbbreviation(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isWideTerminator(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\u00A0'
                || (c > 0x7F && Character.isWhitespace(c));
    }
}
