package dev.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextEdits;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.lsp.convert.FromLsp;
import dev.copydesk.lsp.convert.ToLsp;
import dev.copydesk.lsp.port.Environment;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor for tests: it types, waits for what the server says, and complains at the end about anything it was told and did not read. */
final class TestEditor implements AutoCloseable {

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<CompletableFuture<MessageActionItem>> questions = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Pipe toServer = Pipe.open();
    private final Pipe toEditor = Pipe.open();
    private final LanguageServer server;
    private final String uri;
    private final InitializeResult initialized;
    private SourceText text = SourceText.of("");
    private int version;
    private boolean ended;

    private TestEditor(Environment environment, String file, Optional<Process> parent) throws Exception {
        uri = PlainCopy.ROOT.resolve(file).toUri().toString();
        Thread thread = new Thread(
                () -> exitCode.complete(LspServer.run(
                        Channels.newInputStream(toServer.source()),
                        Channels.newOutputStream(toEditor.sink()),
                        environment)),
                "server");
        thread.setDaemon(true);
        thread.start();
        var launcher = LSPLauncher.createClientLauncher(
                new Client(), Channels.newInputStream(toEditor.source()), Channels.newOutputStream(toServer.sink()));
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams parameters = parameters();
        parent.ifPresent(process -> parameters.setProcessId((int) process.pid()));
        initialized = get(server.initialize(parameters));
        server.initialized(new InitializedParams());
    }

    static TestEditor start(Environment environment) throws Exception {
        return new TestEditor(environment, "copy.md", Optional.empty());
    }

    /** Starts an editor that says it is another process. */
    static TestEditor start(Environment environment, Process parent) throws Exception {
        return new TestEditor(environment, "copy.md", Optional.of(parent));
    }

    static TestEditor start(Environment environment, String file) throws Exception {
        return new TestEditor(environment, file, Optional.empty());
    }

    InitializeResult initialized() {
        return initialized;
    }

    LanguageServer server() {
        return server;
    }

    String uri() {
        return uri;
    }

    String text() {
        return text.text();
    }

    int version() {
        return version;
    }

    List<Diagnostic> open(String words) throws InterruptedException {
        openUnread(words);
        return diagnostics();
    }

    /** Opens a document of which nothing will be said. */
    void openUnread(String words) {
        text = SourceText.of(words);
        version = 0;
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", version, words)));
    }

    void closeDocument() {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** Replaces the first place where some words stand, and returns the diagnostics of the new version. */
    List<Diagnostic> type(String old, String words) throws InterruptedException {
        int start = text.text().indexOf(old);
        assertThat(start).as("'%s' in '%s'", old, text.text()).isNotNegative();
        return change(TextRange.of(start, start + old.length()), words);
    }

    List<Diagnostic> change(TextRange range, String words) throws InterruptedException {
        send(List.of(TextEdit.of(range, words)));
        return diagnostics();
    }

    /** Sends several changes in one message, each in offsets of the text that the one before left; versions have gaps. */
    void send(List<TextEdit> edits) {
        List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        for (TextEdit edit : edits) {
            changes.add(new TextDocumentContentChangeEvent(ToLsp.range(edit.range(), text), edit.replacement()));
            text = SourceText.of(TextEdits.apply(text.text(), List.of(edit)));
        }
        sendChanges(changes);
    }

    /** Replaces everything, as clients without ranges do. */
    List<Diagnostic> sendWhole(String words) throws InterruptedException {
        text = SourceText.of(words);
        sendChanges(List.of(new TextDocumentContentChangeEvent(words)));
        return diagnostics();
    }

    private void sendChanges(List<TextDocumentContentChangeEvent> changes) {
        version += 3;
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), changes));
    }

    /** Waits for the diagnostics of the present version; those of older ones are passed over. */
    List<Diagnostic> diagnostics() throws InterruptedException {
        while (true) {
            if (next() instanceof PublishDiagnosticsParams published
                    && published.getUri().equals(uri)
                    && Integer.valueOf(version).equals(published.getVersion())) {
                return published.getDiagnostics();
            }
        }
    }

    /** Waits for the next message to the person. */
    String message() throws InterruptedException {
        Object message = next();
        assertThat(message).isInstanceOf(MessageParams.class);
        return ((MessageParams) message).getMessage();
    }

    Object next() throws InterruptedException {
        Object message = told.poll(20, TimeUnit.SECONDS);
        assertThat(message).as("something from the server").isNotNull();
        return message;
    }

    /** Waits for the next question and answers it; an empty answer picks nothing. */
    void answer(String title) throws InterruptedException {
        CompletableFuture<MessageActionItem> question = questions.poll(20, TimeUnit.SECONDS);
        assertThat(question).as("a question").isNotNull();
        question.complete(title.isEmpty() ? null : new MessageActionItem(title));
    }

    List<CodeAction> actionsAt(String words, String... kinds) throws Exception {
        int start = text.text().indexOf(words);
        var range = ToLsp.range(TextRange.of(start, start), text);
        var context = new CodeActionContext(List.of());
        if (kinds.length > 0) {
            context.setOnly(List.of(kinds));
        }
        var params = new CodeActionParams(new TextDocumentIdentifier(uri), range, context);
        return get(server.getTextDocumentService().codeAction(params)).stream()
                .map(either -> either.getRight())
                .toList();
    }

    CodeAction action(String words, String title) throws Exception {
        return actionsAt(words).stream()
                .filter(action -> action.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action " + title));
    }

    /** Applies the edit of an action and then runs its command, as the protocol says. */
    List<Diagnostic> accept(CodeAction action) throws Exception {
        List<Diagnostic> diagnostics = applyEditOnly(action);
        run(action);
        return diagnostics;
    }

    List<Diagnostic> applyEditOnly(CodeAction action) throws Exception {
        var document = action.getEdit().getDocumentChanges().get(0).getLeft();
        assertThat(document.getTextDocument().getVersion()).isEqualTo(version);
        var edit = document.getEdits().get(0).getLeft();
        return change(FromLsp.range(edit.getRange(), text), edit.getNewText());
    }

    void run(CodeAction action) throws Exception {
        var command = action.getCommand();
        get(server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())));
    }

    int exit() throws Exception {
        get(server.shutdown());
        server.exit();
        return exitCode();
    }

    int exitCode() throws Exception {
        ended = true;
        return get(exitCode);
    }

    /** Ends the stream to the server without a word, as an editor does that crashes. */
    void hangUp() throws IOException {
        toServer.sink().close();
    }

    @Override
    public void close() throws Exception {
        if (!ended) {
            assertThat(exit()).isZero();
        }
        toEditor.sink().close();
        toServer.sink().close();
        assertThat(told).as("messages that the test did not read").isEmpty();
        assertThat(questions).as("questions that the test did not answer").isEmpty();
    }

    static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    private static InitializeParams parameters() {
        var edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        var capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        var params = new InitializeParams();
        params.setCapabilities(capabilities);
        return params;
    }

    private final class Client implements LanguageClient {

        @Override
        public void telemetryEvent(Object object) {
            told.add(object);
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            told.add(diagnostics);
        }

        @Override
        public void showMessage(MessageParams message) {
            told.add(message);
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams question) {
            var answer = new CompletableFuture<MessageActionItem>();
            questions.add(answer);
            return answer;
        }

        @Override
        public void logMessage(MessageParams message) {
            told.add(message);
        }
    }
}
