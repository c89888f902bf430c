package dev.copydesk.core.decision;

import java.util.Locale;

/** What a person said about a finding or a suggestion. */
public enum Verdict {
    ACCEPTED,
    /** Accepted, then changed by hand. */
    EDITED,
    REJECTED,
    /** Let pass until a date. */
    WAIVED,
    /** Accepted, then undone: the finding is open again. */
    REVERTED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
