package dev.copydesk.lsp.state;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;

/**
 * One step from a text to the next: a range made way for other words.
 *
 * @param before the text before the step
 * @param range what made way, in offsets of {@code before}
 * @param words what came in its place
 * @param after the text after the step
 */
public record Splice(SourceText before, TextRange range, String words, SourceText after) {

    /** Replaces a range of a text. */
    public static Splice of(SourceText before, TextRange range, String words) {
        String text = before.text();
        SourceText after = SourceText.of(text.substring(0, range.start()) + words + text.substring(range.end()));
        return new Splice(before, range, words, after).trimmed();
    }

    /** Returns how much longer the text became. */
    int delta() {
        return words.length() - range.length();
    }

    /**
     * Returns the same step described beside or inside {@code place} where that is possible.
     *
     * <p>Taking one of two equal words away, or putting it back, can be described at either; editors that compare lines name the
     * later one, whichever the person meant.
     */
    Splice near(TextRange place) {
        if (words.isEmpty() && !range.isEmpty() && range.length() <= place.length()) {
            int start = clamp(range.start(), place.start(), place.end() - range.length());
            return isSameDeletionAt(start) ? at(start) : this;
        }
        if (range.isEmpty()) {
            int start = clamp(range.start(), place.start(), place.end());
            return isSameInsertionAt(start) ? at(start) : this;
        }
        return this;
    }

    private Splice at(int start) {
        String moved = after.text().substring(start, start + words.length());
        return new Splice(before, TextRange.of(start, start + range.length()), moved, after);
    }

    private boolean isSameDeletionAt(int start) {
        int low = Math.min(start, range.start());
        int high = Math.max(start, range.start());
        String text = before.text();
        return text.regionMatches(low, text, low + range.length(), high - low);
    }

    private boolean isSameInsertionAt(int start) {
        int low = Math.min(start, range.start());
        int high = Math.max(start, range.start());
        String text = after.text();
        return text.regionMatches(low, text, low + words.length(), high - low);
    }

    /** Leaves out what did not change: some editors send whole lines or the whole text. */
    private Splice trimmed() {
        String old = range.of(before.text());
        int most = Math.min(old.length(), words.length());
        int head = 0;
        while (head < most && old.charAt(head) == words.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
            tail++;
        }
        return new Splice(
                before,
                TextRange.of(range.start() + head, range.end() - tail),
                words.substring(head, words.length() - tail),
                after);
    }

    private static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(high, value));
    }
}
