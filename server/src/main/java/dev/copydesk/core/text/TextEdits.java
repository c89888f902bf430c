package dev.copydesk.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several edits made to one text at once. */
public final class TextEdits {

    private TextEdits() {}

    /**
     * Applies edits that all speak of the same text.
     *
     * @throws IllegalArgumentException if two edits overlap or one lies outside the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(TextEdit::range));
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : sorted) {
            if (edit.range().start() < done || edit.range().end() > text.length()) {
                throw new IllegalArgumentException("edits overlap or leave the text at " + edit.range());
            }
            result.append(text, done, edit.range().start()).append(edit.replacement());
            done = edit.range().end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /** Keeps, in order of their ranges, the edits that do not overlap one kept before; the rest are for a later pass. */
    public static List<TextEdit> withoutOverlaps(List<TextEdit> edits) {
        List<TextEdit> kept = new ArrayList<>();
        edits.stream().sorted(Comparator.comparing(TextEdit::range)).forEach(edit -> {
            if (kept.isEmpty()
                    || kept.get(kept.size() - 1).range().end() <= edit.range().start()) {
                kept.add(edit);
            }
        });
        return List.copyOf(kept);
    }
}
