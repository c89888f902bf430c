package dev.copydesk.lsp.state;

import dev.copydesk.lsp.port.Workspace;
import dev.copydesk.lsp.port.WorkspaceException;
import dev.copydesk.lsp.port.Workspaces;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens each workspace once, when the first of its documents needs it. */
final class Homes {

    private final Workspaces workspaces;
    private final Consumer<String> complaints;
    private final Consumer<String> remarks;
    private final Map<Path, Optional<OpenWorkspace>> opened = new HashMap<>();

    /**
     * @param complaints is told, once for each workspace, what keeps it from being used
     * @param remarks is told, once for each workspace, what does not count in it
     */
    Homes(Workspaces workspaces, Consumer<String> complaints, Consumer<String> remarks) {
        this.workspaces = workspaces;
        this.complaints = complaints;
        this.remarks = remarks;
    }

    /** Returns where a file belongs, empty if its workspace cannot be used. */
    Optional<Home> of(Path file) {
        return opened(workspaces.rootOf(file))
                .map(workspace -> new Home(workspace, workspace.workspace().pathOf(file)));
    }

    private synchronized Optional<OpenWorkspace> opened(Path root) {
        return opened.computeIfAbsent(root, this::open);
    }

    private Optional<OpenWorkspace> open(Path root) {
        try {
            Workspace workspace = workspaces.open(root);
            workspace.problems().forEach(remarks);
            return Optional.of(OpenWorkspace.of(workspace));
        } catch (WorkspaceException e) {
            complaints.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
