package dev.copydesk.twittertext;

import com.twitter.twittertext.Extractor;
import dev.copydesk.core.copy.channel.UrlFinder;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds links by the rules of X's own library, whose list of top-level domains is that of 2020: a bare name under a
 * younger one ({@code example.zip}) counts as words, with {@code https://} before it as well.
 *
 * <p>The patterns of that library need time that grows with the square of the dots in a word, so words are given to it
 * one by one and only as far as {@value #MOST_DOTS} dots or {@value #LONGEST_WORD} UTF-16 units go; it takes no link of
 * more than 4,096 units anyway.
 */
public final class TwitterUrlFinder implements UrlFinder {

    private static final int MOST_DOTS = 40;

    private static final int LONGEST_WORD = 5_000;

    private final Extractor extractor = new Extractor();

    @Override
    public List<TextRange> urls(String text) {
        List<TextRange> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            int dots = 0;
            int searched = start;
            while (end < text.length() && !isSeparator(text.charAt(end))) {
                dots += text.charAt(end) == '.' ? 1 : 0;
                end++;
                searched = dots <= MOST_DOTS && end - start <= LONGEST_WORD ? end : searched;
            }
            if (dots > 0) {
                // With the blank before it: the library takes a first letter with an accent for the end of other words.
                addUrls(text, Math.max(0, start - 1), searched, found);
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    private void addUrls(String text, int start, int end, List<TextRange> found) {
        for (Extractor.Entity url : extractor.extractURLsWithIndices(text.substring(start, end))) {
            found.add(TextRange.of(start + url.getStart(), start + url.getEnd()));
        }
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
