package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.MessageType;

/** Takes rejections. Nothing is judged again: the finding leaves the board once the ledger holds the rejection. */
public final class Rejects {

    private static final List<String> REASONS =
            Arrays.stream(Reason.values()).map(Reason::label).toList();

    private final Threads threads;
    private final Client client;
    private final Board board;
    private final DecisionMaker maker;
    private final LedgerWriter ledger;

    Rejects(Threads threads, Client client, Board board, DecisionMaker maker, LedgerWriter ledger) {
        this.threads = threads;
        this.client = client;
        this.board = board;
        this.maker = maker;
        this.ledger = ledger;
    }

    /** Rejects a finding in this one place; from any thread. An error needs a reason, which the person is asked for. */
    public void reject(String uri, String fingerprint) {
        threads.deliver(() -> board.open(uri, fingerprint)
                .ifPresentOrElse(posted -> reject(uri, fingerprint, posted), this::tellGone));
    }

    private void reject(String uri, String fingerprint, Board.Posted posted) {
        if (!posted.finding().rule().rejectable()) {
            client.tell(
                    MessageType.Info, "Findings of " + posted.finding().rule().id() + " cannot be rejected.");
            return;
        }
        if (posted.finding().severity() != Severity.ERROR) {
            keep(posted, Optional.empty());
            return;
        }
        var unused = client.ask(
                        "Why is this error of " + posted.finding().rule().id() + " rejected?", REASONS)
                .thenAccept(answer -> answer.flatMap(Rejects::reason)
                        .ifPresent(why -> threads.deliver(() -> board.open(uri, fingerprint)
                                .ifPresentOrElse(still -> keep(still, Optional.of(why)), this::tellGone))));
    }

    private void keep(Board.Posted posted, Optional<Reason> reason) {
        ledger.append(posted.home().workspace(), maker.rejected(posted, reason));
    }

    private void tellGone() {
        client.tell(MessageType.Info, "The finding is no longer there, so nothing was rejected.");
    }

    private static Optional<Reason> reason(String label) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.label().equals(label))
                .findFirst();
    }
}
