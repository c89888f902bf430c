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
        Cursor best = null;
        for (int i = 0; i < cursors.size(); i++) {
            Cursor cursor = cursors.get(i);
            if (cursor.start() < position) {
                cursor.seek(position);
            }
            if (best == null || cursor.start() < best.start()) {
                best = cursor;
            }
        }
        if (best == null || best.start() == Cursor.NONE) {
            position = Cursor.NONE;
            return null;
        }
        position = best.end() > best.start() ? best.end() : best.end() + 1;
        return new Match(best.start(), best.end(), best.unit(), region);
    }
}
