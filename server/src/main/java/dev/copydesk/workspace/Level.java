package dev.copydesk.workspace;

import dev.copydesk.core.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What copydesk.yml may say about a rule or a pack. */
public enum Level {
    ERROR,
    WARNING,
    SUGGESTION,
    /** As heavy as the rule itself says. */
    ON,
    OFF;

    /** Returns the word in copydesk.yml. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the level with this name; YAML's other words for on and off count too. */
    public static Optional<Level> of(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(ON);
            case "false", "no" -> Optional.of(OFF);
            default ->
                Arrays.stream(values())
                        .filter(level -> level.id().equals(written.toLowerCase(Locale.ROOT)))
                        .findFirst();
        };
    }

    /** Returns all words. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Level::id).toList();
    }

    /** Returns the severity that results for a rule, empty if it is off. */
    Optional<Severity> of(Severity asked) {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case SUGGESTION -> Optional.of(Severity.SUGGESTION);
            case ON -> Optional.of(asked);
            case OFF -> Optional.empty();
        };
    }
}
