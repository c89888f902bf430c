package dev.copydesk.core.rule.match;

/** Walks through the matches of {@code \w+}, with which rules count words; the engine would take several times as long. */
final class WordsCursor extends Cursor {
    private final Region region;
    private final boolean edged;

    private WordsCursor(Unit unit, Region region, boolean edged) {
        super(unit);
        this.region = region;
        this.edged = edged;
    }

    /** What kind of pattern for words a pattern is. */
    enum Kind {
        NONE,
        ANYWHERE,
        BETWEEN_EDGES
    }

    static WordsCursor of(Unit unit, Region region) {
        return new WordsCursor(unit, region, unit.words() == Kind.BETWEEN_EDGES);
    }

    /** Sees whether a pattern is {@code \w+}, alone, in a group, or between word edges. */
    static Kind kind(Regex root) {
        if (root instanceof Regex.Group group && !group.atomic()) {
            return kind(group.body());
        }
        if (root instanceof Regex.Repeat repeat) {
            boolean endless = repeat.min() == 1 && repeat.max() == Regex.Repeat.ENDLESS && !repeat.lazy();
            boolean word = repeat.body() instanceof Regex.OneOf oneOf
                    && !oneOf.fold()
                    && (oneOf.java().equals("\\w") || oneOf.java().equals("[\\w]"));
            return endless && word ? Kind.ANYWHERE : Kind.NONE;
        }
        boolean edges = root instanceof Regex.Sequence sequence
                && sequence.parts().size() == 3
                && isEdge(sequence.parts().get(0))
                && isEdge(sequence.parts().get(2))
                && kind(sequence.parts().get(1)) == Kind.ANYWHERE;
        return edges ? Kind.BETWEEN_EDGES : Kind.NONE;
    }

    private static boolean isEdge(Regex regex) {
        return regex instanceof Regex.Edge edge && edge.kind() == Regex.EdgeKind.WORD_EDGE;
    }

    @Override
    void find(int from, int limit) {
        int to = region.from() + region.length();
        int start = from;
        if (edged && start < to && !Letters.isWordEdge(region.units(), start, region.from(), to)) {
            start = behindWord(start, to);
        }
        while (start < to && behindWord(start, to) == start) {
            start++;
        }
        if (start >= to) {
            exhausted();
            return;
        }
        int end = behindWord(start, to);
        region.budget().read(end - from);
        at(start, end);
    }

    private int behindWord(int start, int to) {
        char[] text = region.units();
        int end = start;
        while (end < to) {
            char c = text[end];
            boolean pair = Character.isHighSurrogate(c) && end + 1 < to;
            int character = pair ? Character.codePointAt(text, end) : c;
            if (!Letters.isWord(character)) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
