package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Anchor;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Reach;
import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.rule.Finding;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Puts what a person did into the words of the ledger. */
final class DecisionMaker {

    private final Clock clock;

    DecisionMaker(Clock clock) {
        this.clock = clock;
    }

    Decision accepted(Offer offer) {
        var subject =
                new Board.Posted(offer.home(), offer.finding(), offer.snapshot().text());
        return decision(subject, Verdict.ACCEPTED, Optional.empty(), offer.before(), offer.after());
    }

    Decision rejected(Board.Posted subject, Optional<Reason> reason) {
        String quote = subject.finding().quote();
        return decision(subject, Verdict.REJECTED, reason, quote, quote);
    }

    /** Returns the decision that takes the place of {@code last}. */
    Decision changed(Decision last, Verdict verdict, String words) {
        return new Decision(
                newId(),
                clock.instant(),
                last.actor(),
                last.path(),
                last.rule(),
                last.ruleRevision(),
                last.identity(),
                verdict,
                last.reach(),
                Optional.empty(),
                "",
                Optional.empty(),
                last.before(),
                words,
                Optional.of(last.id()),
                last.anchor(),
                false);
    }

    private Decision decision(
            Board.Posted subject, Verdict verdict, Optional<Reason> reason, String before, String after) {
        Home home = subject.home();
        Finding finding = subject.finding();
        return new Decision(
                newId(),
                clock.instant(),
                home.workspace().workspace().actor(),
                home.path(),
                finding.rule().id(),
                finding.rule().revision(),
                finding.identity(),
                verdict,
                Reach.SPOT,
                reason,
                "",
                Optional.empty(),
                before,
                after,
                standing(home, finding),
                Optional.of(Anchor.of(subject.text().text(), finding.range())),
                false);
    }

    /** Returns what was last said about the finding: a new word takes its place, or both would count and the finding stay open. */
    private static Optional<String> standing(Home home, Finding finding) {
        return home.workspace().decisions().about(home.path(), finding).stream()
                .map(Decision::id)
                .reduce((first, second) -> second);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
