package dev.copydesk.lsp.state;

import dev.copydesk.lsp.convert.Visible;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor at the other end. Silent before it is connected and after the server was told to end. */
public final class Client {

    private volatile Optional<LanguageClient> remote = Optional.empty();
    private volatile boolean takesVersionedEdits;
    private volatile boolean ended;

    public void connect(LanguageClient client) {
        remote = Optional.of(client);
    }

    /** Remembers whether edits may name the version that they were made for. */
    public void takesVersionedEdits(boolean does) {
        takesVersionedEdits = does;
    }

    public boolean takesVersionedEdits() {
        return takesVersionedEdits;
    }

    /** Says nothing more from here on: after its answer to {@code shutdown} a server is silent. */
    public void end() {
        ended = true;
    }

    public boolean hasEnded() {
        return ended;
    }

    /** Shows a sentence to the person. */
    public void tell(MessageType type, String sentence) {
        present().ifPresent(client -> client.showMessage(new MessageParams(type, Visible.of(sentence))));
    }

    /** Writes a line to the client's log of this server. */
    public void log(MessageType type, String sentence) {
        present().ifPresent(client -> client.logMessage(new MessageParams(type, Visible.of(sentence))));
    }

    /** Reports a fault of ours by its kind alone: its message could hold words of the document. */
    public void report(Throwable fault) {
        log(
                MessageType.Error,
                "Copydesk failed inside (" + fault.getClass().getSimpleName() + "). Please report this.");
    }

    /** Asks the person to pick one; the answer is empty if they picked nothing. */
    public CompletableFuture<Optional<String>> ask(String question, List<String> answers) {
        var params = new ShowMessageRequestParams(
                answers.stream().map(MessageActionItem::new).toList());
        params.setType(MessageType.Info);
        params.setMessage(Visible.of(question));
        return present()
                .map(client -> client.showMessageRequest(params)
                        .thenApply(item -> Optional.ofNullable(item).map(MessageActionItem::getTitle)))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    void publish(PublishDiagnosticsParams diagnostics) {
        present().ifPresent(client -> client.publishDiagnostics(diagnostics));
    }

    void clear(String uri) {
        publish(new PublishDiagnosticsParams(uri, List.<Diagnostic>of()));
    }

    private Optional<LanguageClient> present() {
        return ended ? Optional.empty() : remote;
    }
}
