package dev.copydesk.core.rule;

import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.rule.check.Check;
import java.util.Set;

/**
 * What the house wants, and how to see that it is not so.
 *
 * @param id its name
 * @param category the kind of fault, by default the pack
 * @param severity how much its findings weigh unless the configuration says otherwise
 * @param message the message of a finding, with Go's format verbs for the check's operands
 * @param scope the text it looks at
 * @param channels the channels it speaks about; empty means all
 * @param applicability who may apply its suggestions
 * @param rejectable whether a person may reject its findings
 * @param limit most findings per document, 0 for no limit
 * @param action what the rule file says about mending
 * @param check how faults are seen
 * @param page what people read about it
 * @param revision hash of everything in the rule file that decides what it finds
 */
public record Rule(
        RuleId id,
        String category,
        Severity severity,
        String message,
        Selector scope,
        Set<Channel> channels,
        Applicability applicability,
        boolean rejectable,
        int limit,
        Action action,
        Check check,
        RulePage page,
        Fingerprint revision) {

    public Rule {
        channels = Set.copyOf(channels);
    }
}
