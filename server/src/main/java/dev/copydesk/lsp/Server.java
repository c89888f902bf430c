package dev.copydesk.lsp;

import dev.copydesk.lsp.handler.Initialize;
import dev.copydesk.lsp.state.Session;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The methods of the protocol about the connection itself. */
final class Server implements LanguageServer {

    private final Session session;
    private final Ending ending;
    private final Initialize initialize;
    private final DocumentService documents;
    private final WorkspaceMethods workspace;

    Server(Session session, Ending ending) {
        this.session = session;
        this.ending = ending;
        this.initialize = new Initialize(session, ending::come);
        this.documents = new DocumentService(session);
        this.workspace = new WorkspaceMethods(session);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        return CompletableFuture.completedFuture(initialize.run(params));
    }

    /** Answers when everything is kept: one client kills the server right after it was told to exit. */
    @Override
    public CompletableFuture<@Nullable Object> shutdown() {
        ending.announce();
        return session.finish();
    }

    @Override
    public void exit() {
        ending.exit();
    }

    @Override
    public void setTrace(SetTraceParams params) {}

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
