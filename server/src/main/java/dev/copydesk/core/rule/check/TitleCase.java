package dev.copydesk.core.rule.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title case after the rules of AP or Chicago: all words have a capital but the small ones, and those too at either end and after a
 * colon.
 *
 * <p>The lists of small words are those that Vale uses (jdkato/prose, MIT).
 */
enum TitleCase {
    AP,
    CHICAGO;

    private static final Pattern WORD = Pattern.compile("[\\p{N}\\p{L}]+[^\\s\\-/]*");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the",
            "to", "vs", "vs.", "via", "v", "v.");

    private static final Set<String> PREPOSITIONS = Set.of(
            "with",
            "from",
            "into",
            "during",
            "including",
            "until",
            "against",
            "among",
            "throughout",
            "despite",
            "towards",
            "upon",
            "concerning",
            "about",
            "over",
            "through",
            "before",
            "between",
            "after",
            "since",
            "without",
            "under",
            "within",
            "along",
            "following",
            "across",
            "beyond",
            "around",
            "down",
            "near",
            "above");

    /** Returns the text in title case; it keeps its length but for letters whose capital is longer. */
    String convert(String text) {
        StringBuilder made = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            made.append(text, done, word.start()).append(cased(text, word.start(), word.end()));
            done = word.end();
        }
        return made.append(text.substring(done)).toString();
    }

    /** Returns the word between two offsets as it stands in a title. */
    private String cased(String text, int start, int end) {
        String word = text.substring(start, end);
        String small = Words.lower(word);
        boolean bounding = start == 0 || end == text.length();
        if (!isSmall(small) || bounding || !continues(text, start, end)) {
            return Words.capitalized(word);
        }
        // AP capitalizes the "to" of an infinitive; only a grammar could tell, so it stays as written.
        return this == AP && small.equals("to") ? word : small;
    }

    private boolean isSmall(String word) {
        return SMALL.contains(word) || (this == CHICAGO && PREPOSITIONS.contains(word));
    }

    /** A small word has a capital after a colon or dash, and where it heads a compound. */
    private static boolean continues(String text, int start, int end) {
        char before = plain(text.charAt(start - 1));
        char beforeThat = start > 1 ? plain(text.charAt(start - 2)) : ' ';
        char after = end < text.length() ? plain(text.charAt(end)) : ' ';
        return (before == ' ' || before == '-' || before == '/')
                && beforeThat != ':'
                && beforeThat != '-'
                && (after != '-' || before == '-');
    }

    private static char plain(char c) {
        return c == '–' || c == '—' ? '-' : Character.isWhitespace(c) ? ' ' : c;
    }
}
