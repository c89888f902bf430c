package dev.copydesk.core.rule.match;

import java.util.List;

/** Walks through the matches of a unit that needs no regex engine, by the starts that a scan suggests. */
final class FiniteCursor extends Cursor {
    private final Region region;
    private final int[] starts;
    private int next;

    FiniteCursor(Unit unit, Region region, int[] starts) {
        super(unit);
        this.region = region;
        this.starts = starts;
    }

    @Override
    void seek(int from) {
        for (; next < starts.length; next++) {
            int start = starts[next];
            if (start >= from && start >= region.from() && matchesAt(start)) {
                next++;
                return;
            }
        }
        exhausted();
    }

    private boolean matchesAt(int start) {
        Unit unit = unit();
        int to = region.from() + region.length();
        if (unit.edged() && !Letters.isWordEdge(region.text(), start, region.from(), to)) {
            return false;
        }
        List<String> strings = unit.strings();
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            int end = start + string.length();
            if (end <= to
                    && isAt(string, start)
                    && (!unit.edged() || Letters.isWordEdge(region.text(), end, region.from(), to))) {
                at(start, end, unit.token());
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String string, int start) {
        String text = region.text();
        boolean fold = unit().foldsStrings();
        for (int i = 0; i < string.length(); i++) {
            char wanted = string.charAt(i);
            char found = text.charAt(start + i);
            if (wanted != found && !(fold && Letters.fold(wanted) == Letters.fold(found))) {
                region.budget().read(i + 1);
                return false;
            }
        }
        region.budget().read(string.length());
        return true;
    }
}
