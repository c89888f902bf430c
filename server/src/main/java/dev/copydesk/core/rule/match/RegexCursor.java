package dev.copydesk.core.rule.match;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the matches of a unit by trying its pattern at every start that is not ruled out: by the strings that a match must
 * hold, by the character with which it must begin, or by a word edge.
 */
final class RegexCursor extends Cursor {
    private final Region region;
    private final int from;
    private final int to;
    private final CharSet[] heads;
    private final @Nullable CharSet lead;
    private final @Nullable NeedleStarts starts;
    private final @Nullable RegexCursor witness;
    private @Nullable Matcher matcher;

    /** Tries all starts. */
    RegexCursor(Unit unit, Region region) {
        this(unit, region, Optional.empty());
    }

    /** Tries only the starts that the needles allow. */
    RegexCursor(Unit unit, Region region, Optional<NeedleStarts> starts) {
        super(unit);
        this.region = region;
        this.from = region.from();
        this.to = from + region.length();
        this.heads = unit.shape().usefulHeads();
        this.lead = unit.lead().orElse(null);
        this.starts = starts.orElse(null);
        this.witness =
                unit.witnessed().map(rest -> new RegexCursor(rest, region)).orElse(null);
    }

    @Override
    void find(int wanted, int limit) {
        int last = to - unit().shape().min();
        int start = wanted;
        while (true) {
            if (starts != null) {
                start = starts.next(start);
            }
            if (starts == null && heads.length > 0) {
                start = nextHead(start, last);
            }
            if (start > last) {
                exhausted();
                return;
            }
            if (start >= limit) {
                reached(start);
                return;
            }
            if (!mayStart(start)) {
                start++;
            } else if (!hasWitness(start)) {
                exhausted();
                return;
            } else if (matchesAt(start)) {
                return;
            } else {
                start = behind(start);
            }
        }
    }

    /** The first place where the first character fits, or some place behind {@code last}. */
    private int nextHead(int from, int last) {
        CharSet head = heads[0];
        char[] text = region.units();
        int start = from;
        while (start <= last && !head.mayHold(text[start])) {
            start++;
        }
        return start;
    }

    private boolean hasWitness(int start) {
        if (witness != null && witness.start() < start) {
            witness.seek(start, NONE);
        }
        return witness == null || witness.start() != NONE;
    }

    private boolean mayStart(int start) {
        char[] text = region.units();
        for (int i = 0; i < heads.length; i++) {
            if (!heads[i].mayHold(text[start + i])) {
                return false;
            }
        }
        if (start > from
                && start < to
                && Character.isLowSurrogate(text[start])
                && Character.isHighSurrogate(text[start - 1])) {
            return false;
        }
        return !unit().edged() || Letters.isWordEdge(text, start, from, to);
    }

    private int behind(int failed) {
        int start = failed + 1;
        if (lead != null && lead.mustHold(region.units()[failed])) {
            while (start < to && lead.mustHold(region.units()[start])) {
                start++;
            }
        }
        return start;
    }

    private boolean matchesAt(int start) {
        try {
            Matcher engine = engine();
            engine.region(start - from, to - from);
            if (!engine.lookingAt()) {
                return false;
            }
            at(start, from + engine.end());
            return true;
        } catch (StackOverflowError tooDeep) {
            throw new CutOff(CutOff.Limit.DEPTH);
        }
    }

    private Matcher engine() {
        Matcher engine = matcher;
        if (engine == null) {
            engine = unit().pattern().matcher(region).useTransparentBounds(true).useAnchoringBounds(false);
            matcher = engine;
        }
        return engine;
    }
}
