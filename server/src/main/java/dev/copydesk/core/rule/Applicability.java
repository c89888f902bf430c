package dev.copydesk.core.rule;

import java.util.Locale;

/** Who may apply what a rule suggests. */
public enum Applicability {
    /** May be applied without asking: the meaning cannot change. */
    SAFE,
    /** A person must accept it. */
    REVIEW,
    /** There is nothing to apply. */
    NOTE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
