package dev.copydesk.lsp.handler;

import dev.copydesk.lsp.state.Session;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** {@code initialize}: what this server can do, and what it remembers of the client. */
public final class Initialize {

    private final Session session;
    private final Runnable abandoned;

    /** @param abandoned is run when the process that started the server is gone */
    public Initialize(Session session, Runnable abandoned) {
        this.session = session;
        this.abandoned = abandoned;
    }

    public InitializeResult run(InitializeParams params) {
        session.client().takesVersionedEdits(takesVersionedEdits(params));
        watchParent(params);
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        capabilities.setTextDocumentSync(sync);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        return new InitializeResult(capabilities, new ServerInfo("Copydesk", session.version()));
    }

    private static boolean takesVersionedEdits(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities())
                .map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges)
                .orElse(false);
    }

    /** An editor that was killed may leave its end of the pipe open in a process of its own. */
    private void watchParent(InitializeParams params) {
        Optional.ofNullable(params.getProcessId())
                .flatMap(ProcessHandle::of)
                .ifPresent(parent -> parent.onExit().thenRun(abandoned));
    }
}
