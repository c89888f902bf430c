package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.NotKeptException;
import dev.copydesk.lsp.port.Delays;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageType;

/**
 * Keeps decisions on a thread of its own, in their order.
 *
 * <p>What cannot be kept is tried again, in front of all that came later, and the person is told once.
 */
final class LedgerWriter {

    private record Entry(OpenWorkspace workspace, Decision decision, AtomicBoolean told) {}

    private final Threads threads;
    private final Client client;
    private final Delays delays;
    private final Consumer<OpenWorkspace> changed;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private boolean retrying;

    /** @param changed is told, on the ledger's thread, of a workspace whose decisions changed */
    LedgerWriter(Threads threads, Client client, Delays delays, Consumer<OpenWorkspace> changed) {
        this.threads = threads;
        this.client = client;
        this.delays = delays;
        this.changed = changed;
    }

    void append(OpenWorkspace workspace, Decision decision) {
        Entry entry = new Entry(workspace, decision, new AtomicBoolean());
        AtomicBoolean kept = new AtomicBoolean();
        threads.later(delays.slow(), () -> {
            if (!kept.get()) {
                tellOnce(entry, "");
            }
        });
        threads.keep(() -> {
            waiting.add(entry);
            writeAll();
            kept.set(!waiting.contains(entry));
        });
    }

    /** Tries once more to keep what waits, says what is lost, and then runs {@code done}; all on the ledger's thread. */
    void finish(Runnable done) {
        threads.keep(() -> {
            try {
                writeAll();
                if (!waiting.isEmpty()) {
                    client.tell(MessageType.Error, "Not kept: " + lost() + ".");
                }
            } finally {
                done.run();
            }
        });
    }

    private void writeAll() {
        while (!waiting.isEmpty()) {
            Entry entry = waiting.element();
            try {
                entry.workspace().workspace().ledger().append(entry.decision());
            } catch (NotKeptException e) {
                tellOnce(entry, e.getMessage() + " ");
                retryLater();
                return;
            }
            waiting.remove();
            entry.workspace().refresh();
            changed.accept(entry.workspace());
        }
    }

    private void retryLater() {
        if (retrying) {
            return;
        }
        retrying = true;
        threads.later(
                delays.retry(),
                () -> threads.keep(() -> {
                    retrying = false;
                    writeAll();
                }));
    }

    private void tellOnce(Entry entry, String why) {
        if (entry.told().compareAndSet(false, true)) {
            client.tell(
                    MessageType.Warning,
                    "Not kept yet: " + named(entry.decision()) + ". " + why + "Copydesk goes on trying.");
        }
    }

    private String lost() {
        return waiting.stream().map(entry -> named(entry.decision())).collect(Collectors.joining("; "));
    }

    private static String named(Decision decision) {
        return decision.verdict().id() + " " + decision.rule() + " in " + decision.path();
    }
}
