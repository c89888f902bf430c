package dev.copydesk.workspace.git;

import java.util.BitSet;

/** Lines of one file that are new or different; 1-based. */
public final class ChangedLines {

    private static final ChangedLines ALL = new ChangedLines(new BitSet(), true);

    private final BitSet lines;
    private final boolean all;

    private ChangedLines(BitSet lines, boolean all) {
        this.lines = lines;
        this.all = all;
    }

    /** Returns every line, as of a file that is new. */
    public static ChangedLines all() {
        return ALL;
    }

    static ChangedLines of(BitSet lines) {
        return new ChangedLines((BitSet) lines.clone(), false);
    }

    /** Says whether a line between the two, both included, was changed. */
    public boolean touches(int first, int last) {
        int changed = lines.nextSetBit(first);
        return all || (changed >= 0 && changed <= last);
    }

    @Override
    public String toString() {
        return all ? "all lines" : "lines " + lines;
    }
}
