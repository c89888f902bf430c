package dev.copydesk.lsp.port;

import java.nio.file.Path;

/** Finds and opens workspaces. Called from worker threads; both methods may read files. */
public interface Workspaces {

    /** Returns the root of the workspace that a file belongs to. */
    Path rootOf(Path file);

    /**
     * Opens a workspace.
     *
     * @throws WorkspaceException if its configuration cannot be used
     */
    Workspace open(Path root);
}
