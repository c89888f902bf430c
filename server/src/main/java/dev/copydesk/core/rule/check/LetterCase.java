package dev.copydesk.core.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to write words with small and capital letters. */
final class LetterCase {

    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}+|\\p{N}+|\\p{Lo}+");

    private LetterCase() {}

    static String uncapitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return Words.lower(text.substring(0, first)) + text.substring(first);
    }

    /** Returns the text in small letters but for its first letter. */
    static String sentence(String text) {
        return Words.capitalized(Words.lower(text));
    }

    /** Returns the words of a text or name in small letters, joined anew. */
    static String joined(String text, String between) {
        return String.join(between, words(text).stream().map(Words::lower).toList());
    }

    /** Returns the words of a text or name joined without blanks, each with a capital. */
    static String pascal(String text) {
        return String.join("", words(text).stream().map(LetterCase::sentence).toList());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
