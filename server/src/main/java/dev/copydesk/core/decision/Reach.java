package dev.copydesk.core.decision;

/** How far a rejection or waiver reaches. Wider reaches are changes to the configuration, so that they are seen in review. */
public enum Reach {
    /** This one place. */
    SPOT("spot"),
    /** The same words for the same rule anywhere in this file. */
    WORDING_IN_FILE("wording-in-file");

    private final String id;

    Reach(String id) {
        this.id = id;
    }

    /** Returns the name kept in the ledger. */
    public String id() {
        return id;
    }
}
