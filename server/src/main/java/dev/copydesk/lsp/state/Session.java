package dev.copydesk.lsp.state;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.lsp.convert.FromLsp;
import dev.copydesk.lsp.port.Environment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything between the start and the end of one connection.
 *
 * <p>The thread that reads messages is the only one that opens, changes and closes documents; it swaps immutable snapshots and waits
 * for nothing. What must happen in order is given to the delivery thread.
 */
public final class Session {

    private final Environment environment;
    private final Client client = new Client();
    private final Threads threads = new Threads(client::report);
    private final Homes homes;
    private final Board board;
    private final LedgerWriter ledger;
    private final Judging judging;
    private final Accepts accepts;
    private final Rejects rejects;
    private final Map<String, DocumentSnapshot> documents = new ConcurrentHashMap<>();

    public Session(Environment environment) {
        this.environment = environment;
        homes = new Homes(
                environment.workspaces(),
                sentence -> client.tell(MessageType.Error, sentence),
                sentence -> client.log(MessageType.Warning, sentence));
        board = new Board(client, environment.clock());
        ledger = new LedgerWriter(
                threads, client, environment.delays(), workspace -> threads.deliver(() -> board.repost(workspace)));
        judging = new Judging(threads, environment.clock(), environment.delays(), board);
        var maker = new DecisionMaker(environment.clock());
        accepts = new Accepts(threads, client, environment.delays(), maker, ledger);
        rejects = new Rejects(threads, client, board, maker, ledger);
    }

    public Client client() {
        return client;
    }

    public Threads threads() {
        return threads;
    }

    public Clock clock() {
        return environment.clock();
    }

    public String version() {
        return environment.version();
    }

    public Accepts accepts() {
        return accepts;
    }

    public Rejects rejects() {
        return rejects;
    }

    /** Returns the state of a document at this moment. */
    public Optional<DocumentSnapshot> document(String uri) {
        return Optional.ofNullable(documents.get(uri));
    }

    public void open(String uri, int version, String text) {
        var home = new Memo<Optional<Home>>();
        var snapshot = new DocumentSnapshot(
                uri,
                version,
                SourceText.of(text),
                () -> home.get(() -> FromLsp.file(uri).flatMap(homes::of)));
        documents.put(uri, snapshot);
        threads.deliver(() -> accepts.opened(snapshot));
        judging.now(snapshot);
    }

    /** Applies the changes of one message, each to the text that the one before left. */
    public void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        document(uri).ifPresent(old -> {
            List<Splice> steps = new ArrayList<>();
            SourceText text = old.text();
            for (TextDocumentContentChangeEvent change : changes) {
                var edit = FromLsp.edit(change, text);
                Splice step = Splice.of(text, edit.range(), edit.replacement());
                steps.add(step);
                text = step.after();
            }
            DocumentSnapshot now = old.next(version, text);
            documents.put(uri, now);
            threads.deliver(() -> accepts.changed(now, steps));
            judging.soon(now);
        });
    }

    public void close(String uri) {
        documents.remove(uri);
        judging.forget(uri);
        threads.deliver(() -> {
            accepts.closed(uri);
            board.remove(uri);
        });
    }

    /** Keeps everything that is still to be kept; the future is done when it is on disk or given up. */
    public CompletableFuture<@Nullable Object> finish() {
        var done = new CompletableFuture<@Nullable Object>();
        threads.deliver(() -> {
            accepts.finish();
            // The answer goes out from the delivery thread, so that nothing that it still says can come after it.
            ledger.finish(() -> threads.deliver(() -> {
                client.end();
                done.complete(null);
            }));
        });
        return done;
    }
}
