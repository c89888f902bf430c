package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The matches of an {@link Alternation} in part of a text, found one by one as they are asked for. Asking may throw {@link CutOff}.
 */
final class Matches implements Iterator<Match> {
    private final List<Cursor> cursors;
    private final Region region;
    private int position;
    private @Nullable Match ready;

    Matches(List<Cursor> cursors, Region region) {
        this.cursors = cursors;
        this.region = region;
        this.position = region.from();
    }

    @Override
    public boolean hasNext() {
        if (ready == null) {
            ready = find();
        }
        return ready != null;
    }

    @Override
    public Match next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further match.");
        }
        Match match = java.util.Objects.requireNonNull(ready);
        ready = null;
        return match;
    }

    /** All matches that are left. */
    List<Match> toList() {
        List<Match> all = new ArrayList<>();
        forEachRemaining(all::add);
        return all;
    }

    private @Nullable Match find() {
        int best = -1;
        for (int i = 0; i < cursors.size(); i++) {
            best = cursors.get(i).isCheap() ? better(best, i) : best;
        }
        for (int i = 0; i < cursors.size(); i++) {
            best = cursors.get(i).isCheap() ? best : better(best, i);
        }
        if (best < 0) {
            position = Cursor.NONE;
            return null;
        }
        Cursor found = cursors.get(best);
        position = found.end() > found.start() ? found.end() : found.end() + 1;
        return new Match(found.start(), found.end(), found.unit(), region);
    }

    /** The cursor that comes first; of two that start at the same place, the first in the order of tokens. */
    private int better(int best, int candidate) {
        int limit = best < 0 ? Cursor.NONE : cursors.get(best).start() + (candidate < best ? 1 : 0);
        Cursor cursor = cursors.get(candidate);
        cursor.seek(position, limit);
        return cursor.isBetween(position, limit) ? candidate : best;
    }
}
