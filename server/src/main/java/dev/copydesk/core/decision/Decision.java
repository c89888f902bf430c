package dev.copydesk.core.decision;

import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import dev.copydesk.core.rule.RuleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing a person said about one finding.
 *
 * @param id its name in the ledger
 * @param time when it was said
 * @param actor who said it, as {@code name <e-mail>}
 * @param path the document, relative to the workspace with slashes
 * @param rule the rule
 * @param ruleRevision what the rule was at the time
 * @param identity the finding
 * @param verdict what was said
 * @param reach how far it reaches
 * @param reason why, where a reason was picked
 * @param note why, in the person's own words, or empty
 * @param until the last day of a waiver
 * @param before the words that stood there
 * @param after the words that stand there now; the same as {@code before} unless accepted
 * @param of the decision that this one changes
 * @param anchor the words around the place at that time, for a person who reads the ledger; no part in finding the place again
 * @param bulk whether it was one of many that a person let pass at once, without looking at each
 */
public record Decision(
        String id,
        Instant time,
        String actor,
        String path,
        RuleId rule,
        Fingerprint ruleRevision,
        Identity identity,
        Verdict verdict,
        Reach reach,
        Optional<Reason> reason,
        String note,
        Optional<LocalDate> until,
        String before,
        String after,
        Optional<String> of,
        Optional<Anchor> anchor,
        boolean bulk) {

    /** A decision without the words around it. */
    public Decision(
            String id,
            Instant time,
            String actor,
            String path,
            RuleId rule,
            Fingerprint ruleRevision,
            Identity identity,
            Verdict verdict,
            Reach reach,
            Optional<Reason> reason,
            String note,
            Optional<LocalDate> until,
            String before,
            String after,
            Optional<String> of) {
        this(
                id,
                time,
                actor,
                path,
                rule,
                ruleRevision,
                identity,
                verdict,
                reach,
                reason,
                note,
                until,
                before,
                after,
                of,
                Optional.empty(),
                false);
    }
}
