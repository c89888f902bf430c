package dev.copydesk;

import dev.copydesk.WorkspaceOpener.Choices;
import dev.copydesk.WorkspaceOpener.Opened;
import dev.copydesk.cli.LintRequest;
import dev.copydesk.cli.UsageException;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.review.Desk;
import dev.copydesk.core.text.Problem;
import dev.copydesk.workspace.ConfigException;
import dev.copydesk.workspace.LedgerFiles;
import dev.copydesk.workspace.WorkspaceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Opens the workspaces of one run.
 *
 * <p>Without a repository every folder is a workspace of its own, so those that bring no settings share one set of rules: time and
 * memory do not grow with their number.
 */
final class Places {

    private final LintRequest request;
    private final Optional<Path> config;
    private final Map<Path, Place> opened = new TreeMap<>();
    private Optional<Opened> plain = Optional.empty();

    Places(LintRequest request, Optional<Path> config) {
        this.request = request;
        this.config = config;
    }

    /**
     * A workspace with the decisions that hold in it.
     *
     * @param problems what is wrong with its rules, configuration and ledger, a sentence each
     */
    record Place(Desk desk, Decisions decisions, List<String> problems) {}

    /**
     * Opens a workspace unless it is open.
     *
     * @throws UsageException if its configuration cannot be used
     */
    void open(Path root) throws UsageException {
        if (opened.containsKey(root)) {
            return;
        }
        try {
            Opened workspace = workspace(root);
            List<Problem> problems = new ArrayList<>(workspace.problems());
            Decisions decisions = Decisions.none();
            if (request.decisions()) {
                LedgerFiles ledger = LedgerFiles.open(root, "", Clock.systemUTC());
                decisions = ledger.decisions();
                problems.addAll(ledger.problems());
            }
            opened.put(
                    root,
                    new Place(
                            workspace.desk(),
                            decisions,
                            problems.stream().map(Problem::message).toList()));
        } catch (ConfigException e) {
            throw new UsageException(e.sentence());
        }
    }

    /** Returns all that were opened, by their roots. */
    Map<Path, Place> opened() {
        return opened;
    }

    private Opened workspace(Path root) throws ConfigException {
        boolean isPlain = WorkspaceRoot.config(root).isEmpty()
                && WorkspaceRoot.valeConfig(root).isEmpty()
                && !Files.isDirectory(root.resolve("rules"));
        if (isPlain && plain.isPresent()) {
            return plain.get();
        }
        Opened workspace = WorkspaceOpener.open(root, new Choices(config, request.packs()), "", Clock.systemUTC());
        plain = isPlain ? Optional.of(workspace) : plain;
        return workspace;
    }
}
