package dev.copydesk.core.rule;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    SUGGESTION;

    /** Returns the name used in rule files, config and output: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** Says whether this weighs as much as {@code threshold} or more. */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
