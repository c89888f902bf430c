package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.Evidence;
import dev.copydesk.core.text.TextRange;
import java.util.List;

/**
 * What a check saw at one place.
 *
 * @param range UTF-16 range in the plain text of the unit's passage; empty for a fault without words
 * @param operands what the message's verbs stand for, in their order
 * @param replacements texts that could stand there instead, the best first; empty text deletes
 * @param evidence what the copy was held against
 */
public record Hit(TextRange range, List<String> operands, List<String> replacements, List<Evidence> evidence) {

    public Hit {
        operands = List.copyOf(operands);
        replacements = List.copyOf(replacements);
        evidence = List.copyOf(evidence);
    }

    /** Returns a hit without replacement or evidence. */
    public static Hit of(TextRange range, String... operands) {
        return new Hit(range, List.of(operands), List.of(), List.of());
    }

    /** Returns this hit with texts that could stand there instead. */
    public Hit replacedBy(List<String> texts) {
        return new Hit(range, operands, texts, evidence);
    }
}
