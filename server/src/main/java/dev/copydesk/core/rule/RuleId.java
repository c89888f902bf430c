package dev.copydesk.core.rule;

/**
 * The name of a rule: {@code tone/pushy} for ours, {@code Microsoft.Wordiness} for one of a Vale style.
 *
 * @param value the name as people write it
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a rule needs a name");
        }
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Returns the part in front of the first slash or dot: the pack or style. */
    public String pack() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '/' || value.charAt(i) == '.') {
                return value.substring(0, i);
            }
        }
        return value;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
