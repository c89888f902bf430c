package dev.copydesk.core.rule.check;

import java.util.List;

/** A check that must see all units of a document to judge one: consistency, conditions, counts. */
public non-sealed interface DocumentCheck extends Check {

    /**
     * Returns what it sees.
     *
     * @param units every unit in the rule's scope, in the order of the document
     */
    List<UnitHits> hits(List<Unit> units);

    /**
     * The hits in one unit.
     *
     * @param unit the unit
     * @param hits what was seen there, in order
     */
    record UnitHits(Unit unit, List<Hit> hits) {}
}
