package dev.copydesk.lsp;

import dev.copydesk.lsp.handler.ExecuteCommand;
import dev.copydesk.lsp.state.Session;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The methods of the protocol about the workspace. */
final class WorkspaceMethods implements WorkspaceService {

    private final ExecuteCommand executeCommand;

    WorkspaceMethods(Session session) {
        this.executeCommand = new ExecuteCommand(session);
    }

    @Override
    public CompletableFuture<@Nullable Object> executeCommand(ExecuteCommandParams params) {
        executeCommand.run(params);
        return CompletableFuture.completedFuture(null);
    }

    /** Settings come from files of the workspace and of the person; a cloned folder could set what clients send here. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {}
}
