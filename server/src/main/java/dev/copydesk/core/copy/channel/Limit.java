package dev.copydesk.core.copy.channel;

import dev.copydesk.core.copy.dated.Provenance;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How long one part of a message may be.
 *
 * @param part what is measured, in kebab case: {@code text}, {@code subject}, {@code headline}
 * @param max the greatest number of units that is still good
 * @param unit what is counted
 * @param consequence what happens to a longer one
 * @param provenance who says so
 */
public record Limit(String part, int max, Unit unit, Consequence consequence, Provenance provenance) {

    public Limit {
        if (part.isBlank() || max < 1) {
            throw new IllegalArgumentException("not a limit: at most " + max + " for '" + part + "'");
        }
    }

    /** What happens to a text over its limit. */
    public enum Consequence {
        /** The platform does not take it. */
        REJECTED,
        /** It is sent, but the rest is not shown until the reader asks for it. */
        HIDDEN,
        /** It is sent and shown; shorter does better or costs less. */
        ADVISED;

        /** Returns the consequence that a data file names in lower case, or empty. */
        public static Optional<Consequence> of(String id) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(id.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }
}
