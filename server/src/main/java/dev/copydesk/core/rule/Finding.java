package dev.copydesk.core.rule;

import dev.copydesk.core.text.TextRange;
import java.util.Comparator;
import java.util.List;

/**
 * A rule struck at an exact range.
 *
 * @param rule the rule
 * @param severity how much it weighs here, after the configuration spoke
 * @param range source range of the flagged words, UTF-16; empty where nothing can be pointed at
 * @param quote the flagged words as plain text
 * @param message what is wrong, in one line
 * @param evidence what the copy was held against
 * @param suggestions rewrites, the best first
 * @param identity who this finding is, whatever moves around it; see {@link Identity}
 */
public record Finding(
        Rule rule,
        Severity severity,
        TextRange range,
        String quote,
        String message,
        List<Evidence> evidence,
        List<Suggestion> suggestions,
        Identity identity) {

    /** Orders by place, then by rule: the order of every output. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::range).thenComparing(f -> f.rule().id());

    public Finding {
        evidence = List.copyOf(evidence);
        suggestions = List.copyOf(suggestions);
    }
}
