package dev.copydesk.core.decision;

/** Where decisions are kept. */
public interface Ledger {

    /** Returns all decisions of the workspace as they stand now. */
    Decisions decisions();

    /**
     * Keeps a decision; when this returns, it is on disk.
     *
     * @throws NotKeptException if it cannot be kept
     */
    void append(Decision decision);
}
