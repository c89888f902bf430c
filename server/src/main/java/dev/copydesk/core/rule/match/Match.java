package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One match of an {@link Alternation}. Offsets are UTF-16 offsets into the text that was searched, half-open. Groups are found when
 * they are first asked for, on the budget of the search; asking may throw {@link CutOff}.
 */
public final class Match {
    private final int start;
    private final int end;
    private final Unit unit;
    private final Region region;
    private @Nullable Matcher groups;

    Match(int start, int end, Unit unit, Region region) {
        this.start = start;
        this.end = end;
        this.unit = unit;
        this.region = region;
    }

    /** Where the match starts. */
    public int start() {
        return start;
    }

    /** Where the match ends. */
    public int end() {
        return end;
    }

    /** The index of the token that matched, 0 for a pattern without tokens. */
    public int token() {
        return unit.tokenAt(region, start);
    }

    /** The matched text. */
    public String text() {
        return region.text().substring(start, end);
    }

    /**
     * How many groups there are, counted as .NET does: unnamed ones from left to right, then named ones. They are those of the token
     * that matched, or, where the alternation had to be joined to one expression, those of all its tokens.
     */
    public int groupCount() {
        return unit.parsed().numbers().size();
    }

    /** The texts of all groups in the order of their numbers, from group 1; empty text where a group took no part. */
    public List<String> groups() {
        return IntStream.rangeClosed(1, groupCount())
                .mapToObj(number -> group(number).orElse(""))
                .toList();
    }

    /** The text of a group, counted from 1; 0 is the whole match. Empty if the group took no part or does not exist. */
    public Optional<String> group(int number) {
        if (number == 0) {
            return Optional.of(text());
        }
        return number < 0 || number > groupCount()
                ? Optional.empty()
                : captured(unit.parsed().numbers().get(number - 1));
    }

    /** The text of a named group. Empty if the group took no part or does not exist. */
    public Optional<String> group(String name) {
        return Optional.ofNullable(unit.parsed().names().get(name)).flatMap(this::captured);
    }

    /** Where a group starts, or -1 if it took no part or does not exist. */
    public int groupStart(int number) {
        if (number == 0) {
            return start;
        }
        if (number < 0 || number > groupCount()) {
            return -1;
        }
        int found = matcher().start(unit.parsed().numbers().get(number - 1));
        return found < 0 ? -1 : region.from() + found;
    }

    private Optional<String> captured(int capture) {
        int found = matcher().start(capture);
        return found < 0
                ? Optional.empty()
                : Optional.of(region.subSequence(found, matcher().end(capture)).toString());
    }

    private Matcher matcher() {
        Matcher found = groups;
        if (found != null) {
            return found;
        }
        found = unit.pattern().matcher(region).useTransparentBounds(true).useAnchoringBounds(false);
        found.region(start - region.from(), region.length());
        try {
            if (!found.lookingAt()) {
                throw new IllegalStateException("The pattern no longer matches where it has matched before.");
            }
        } catch (StackOverflowError tooDeep) {
            throw new CutOff(CutOff.Limit.DEPTH);
        }
        groups = found;
        return found;
    }

    @Override
    public String toString() {
        return start + "-" + end + " " + text();
    }
}
