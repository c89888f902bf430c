package dev.copydesk.core.copy.dated;

import java.time.LocalDate;

/**
 * Where a fact was found and when a person last looked at it.
 *
 * @param source the page, document or law, never blank
 * @param checked the day on which it still said so
 */
public record Provenance(String source, LocalDate checked) {

    /** Age in months after which a fact should be looked at again: at least three limits changed during 2025. */
    public static final int STALE_AFTER_MONTHS = 12;

    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a dated fact needs a source");
        }
    }

    /** Says whether nobody has looked at the source for more than {@link #STALE_AFTER_MONTHS} months. */
    public boolean isStaleOn(LocalDate day) {
        return checked.plusMonths(STALE_AFTER_MONTHS).isBefore(day);
    }
}
