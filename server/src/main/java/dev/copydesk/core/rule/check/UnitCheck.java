package dev.copydesk.core.rule.check;

import java.util.List;

/** A check for which each unit of text stands by itself: its hits may be kept while the unit does not change. */
public non-sealed interface UnitCheck extends Check {

    /** Returns what it sees in a unit, in order. */
    List<Hit> hits(Unit unit);
}
