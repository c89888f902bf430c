package dev.copydesk.core.copy.field;

import dev.copydesk.core.copy.dated.Provenance;
import java.util.Optional;

/**
 * What a message may say about a platform's fields.
 *
 * @param field a first name as the platform writes it
 * @param fallback the same with what is printed when it is empty; absent where the platform's own settings hold that
 * @param empty what becomes of an empty field without a fallback, in one sentence
 */
public record PlatformFacts(
        Platform platform, String field, Optional<String> fallback, String empty, Provenance provenance) {}
