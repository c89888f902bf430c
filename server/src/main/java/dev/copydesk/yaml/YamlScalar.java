package dev.copydesk.yaml;

import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.text.TextRange;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A single value, always kept as text: {@code no}, {@code 1.20}, {@code 010} and {@code 12:30} stay what was written.
 *
 * @param text the text that YAML makes of it: escapes resolved, lines folded; empty for a missing value
 * @param range source range, quotes or block header included
 * @param prose {@code text} with its exact map to the source
 * @param style how it was written
 */
public record YamlScalar(String text, TextRange range, Prose prose, Style style) implements YamlNode {

    /** How a scalar is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** Block scalar with {@code |}. */
        LITERAL,
        /** Block scalar with {@code >}. */
        FOLDED
    }

    /** Says whether it can be nothing but text, because it is quoted or a block. */
    public boolean isText() {
        return style != Style.PLAIN;
    }

    /** Says whether nothing is written here: an empty plain value, {@code ~} or {@code null}. */
    public boolean isNull() {
        return !isText()
                && (text.isEmpty()
                        || text.equals("~")
                        || text.toLowerCase(Locale.ROOT).equals("null"));
    }

    /** Returns the truth value that this is in any of YAML's spellings ({@code true}, {@code yes}, {@code on} ...), if it is one. */
    public Optional<Boolean> asBoolean() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y" -> Optional.of(true);
            case "false", "no", "off", "n" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Returns the whole number that this is, if it is one. */
    public OptionalInt asInt() {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public String kind() {
        return "text";
    }
}
