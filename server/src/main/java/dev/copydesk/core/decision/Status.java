package dev.copydesk.core.decision;

import java.util.Locale;

/** Whether a finding is still to be dealt with. */
public enum Status {
    OPEN,
    REJECTED,
    WAIVED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
