package dev.copydesk.core.review;

import java.util.Locale;

/** Text with its blanks folded, as identities hash it. Written by hand because it runs for every finding. */
final class Blanks {

    private Blanks() {}

    /** Returns the text with every run of blanks and line ends as one blank, none at the ends. */
    static String folded(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        boolean pending = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                pending = folded.length() > 0;
            } else {
                if (pending) {
                    folded.append(' ');
                    pending = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Returns the last {@code count} words in front of an offset. */
    static String wordsBefore(String text, int end, int count) {
        int start = end;
        for (int found = 0; found < count && start > 0; found++) {
            start = skipBack(text, start, true);
            start = skipBack(text, start, false);
        }
        return folded(text, start, end);
    }

    /** Returns the first {@code count} words from an offset on. */
    static String wordsAfter(String text, int start, int count) {
        int end = start;
        for (int found = 0; found < count && end < text.length(); found++) {
            end = skip(text, end, true);
            end = skip(text, end, false);
        }
        return folded(text, start, end);
    }

    static String caseFolded(String text, boolean ignoreCase) {
        return ignoreCase ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static int skipBack(String text, int from, boolean blanks) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) == blanks) {
            at--;
        }
        return at;
    }

    private static int skip(String text, int from, boolean blanks) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) == blanks) {
            at++;
        }
        return at;
    }
}
