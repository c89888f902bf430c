package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.lsp.port.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A workspace in use, with the decisions as they were last read. */
public final class OpenWorkspace {

    private final Workspace workspace;
    private volatile Decisions decisions;

    private OpenWorkspace(Workspace workspace, Decisions decisions) {
        this.workspace = workspace;
        this.decisions = decisions;
    }

    static OpenWorkspace of(Workspace workspace) {
        return new OpenWorkspace(workspace, workspace.ledger().decisions());
    }

    public Workspace workspace() {
        return workspace;
    }

    public Decisions decisions() {
        return decisions;
    }

    /** Says of findings of a document whether they are open, as of today. */
    public List<Decided> apply(String path, List<Finding> findings, Clock clock) {
        return decisions.apply(path, findings, LocalDate.now(clock));
    }

    /** Reads the decisions again; only the ledger's thread calls it. */
    void refresh() {
        decisions = workspace.ledger().decisions();
    }
}
