package dev.copydesk.core.markup;

import dev.copydesk.core.text.TextRange;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mark on some words of a copy.
 *
 * @param range the words, UTF-16 in the copy without marks; empty for a mark that stands between words
 * @param note what is said about them, such as the id of a rule; no blanks
 * @param replacement what should stand there instead, if anything is said; empty text deletes
 */
public record Mark(TextRange range, String note, Optional<String> replacement) {

    /** Orders by start, longer marks first, as nested marks are written. */
    static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(
                    (Mark m) -> m.range().start())
            .thenComparing(m -> -m.range().length());

    public Mark {
        if (note.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a note has no blanks: " + note);
        }
    }

    public static Mark of(TextRange range, String note) {
        return new Mark(range, note, Optional.empty());
    }

    public static Mark of(TextRange range, String note, String replacement) {
        return new Mark(range, note, Optional.of(replacement));
    }
}
