package dev.copydesk;

import dev.copydesk.core.decision.Anchor;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Ledger;
import dev.copydesk.core.decision.NotKeptException;
import dev.copydesk.core.decision.Reach;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.Problem;
import dev.copydesk.workspace.FoundFile;
import dev.copydesk.workspace.LedgerFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Notes what a run applied by itself; it asks git for the author only when there is something to note. */
final class BulkDecisions {

    private final Clock clock;
    private final Map<Path, Session> sessions = new ConcurrentHashMap<>();

    BulkDecisions(Clock clock) {
        this.clock = clock;
    }

    private record Session(Author author, Ledger ledger) {}

    /** Notes that the first suggestion of each finding was applied; returns a sentence if it could not be noted. */
    Optional<Problem> accepted(FoundFile file, List<Finding> applied) {
        Session session = sessions.computeIfAbsent(file.root(), this::open);
        try {
            for (Finding finding : applied) {
                session.ledger().append(decision(session.author(), file, finding));
            }
            return Optional.empty();
        } catch (NotKeptException e) {
            return Optional.of(Problem.ofWhole("not-kept", String.valueOf(e.getMessage())));
        }
    }

    private Session open(Path root) {
        Author author = Author.of(root);
        return new Session(author, LedgerFiles.open(root, author.email(), clock));
    }

    private Decision decision(Author author, FoundFile file, Finding finding) {
        String after = finding.suggestions().get(0).edit().replacement();
        return new Decision(
                UUID.randomUUID().toString(),
                clock.instant(),
                author.actor(),
                file.name(),
                finding.rule().id(),
                finding.rule().revision(),
                finding.identity(),
                Verdict.ACCEPTED,
                Reach.SPOT,
                Optional.empty(),
                "",
                Optional.empty(),
                finding.quote(),
                after,
                Optional.empty(),
                Optional.<Anchor>empty(),
                true);
    }
}
