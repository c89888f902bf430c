package dev.copydesk.lsp.state;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.List;

/**
 * A stretch of text that is followed through edits.
 *
 * <p>Words that an edit puts at an end may or may not belong to it, so it is known both without and with them: an undo that brings
 * back the first half of a phrase looks exactly like typing in front of the second.
 *
 * @param inner without what the last edits put at its ends
 * @param outer with it
 */
record TrackedRange(TextRange inner, TextRange outer) {

    static TrackedRange of(TextRange range) {
        return new TrackedRange(range, range);
    }

    /** Returns where the stretch is after the steps of one change. */
    TrackedRange after(List<Splice> steps) {
        TextRange in = inner;
        TextRange out = inner;
        for (Splice step : steps) {
            Splice near = step.near(out);
            in = moved(in, near, false);
            out = moved(out, near, true);
        }
        return new TrackedRange(in, out);
    }

    /** Returns the range that reads {@code wanted}, or an empty list. */
    List<TextRange> reading(String wanted, SourceText text) {
        if (text.slice(outer).equals(wanted)) {
            return List.of(outer);
        }
        return text.slice(inner).equals(wanted) ? List.of(inner) : List.of();
    }

    private static TextRange moved(TextRange range, Splice step, boolean takesEnds) {
        TextRange gone = step.range();
        boolean isInsertion = gone.isEmpty();
        boolean atAnEnd = isInsertion && (gone.start() == range.start() || gone.start() == range.end());
        if (atAnEnd && (takesEnds || range.isEmpty())) {
            return TextRange.of(range.start(), range.end() + step.delta());
        }
        if (gone.end() <= range.start()) {
            return range.shift(step.delta());
        }
        if (gone.start() >= range.end()) {
            return range;
        }
        return TextRange.of(Math.min(range.start(), gone.start()), Math.max(range.end(), gone.end()) + step.delta());
    }
}
