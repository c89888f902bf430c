package dev.copydesk;

import dev.copydesk.WorkspaceOpener.Choices;
import dev.copydesk.WorkspaceOpener.Opened;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.lsp.port.Workspace;
import dev.copydesk.lsp.port.WorkspaceException;
import dev.copydesk.lsp.port.Workspaces;
import dev.copydesk.workspace.ConfigException;
import dev.copydesk.workspace.CopyFiles;
import dev.copydesk.workspace.WorkspaceRoot;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

/** Opens for the editor the very workspaces that the command line opens. */
final class EditorWorkspaces implements Workspaces {

    private final Clock clock;

    EditorWorkspaces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Path rootOf(Path file) {
        return WorkspaceRoot.of(file);
    }

    @Override
    public Workspace open(Path root) {
        Author author = Author.of(root);
        Opened opened = opened(root, author);
        return new Workspace(
                opened.root(),
                opened.desk(),
                opened.ledger(),
                author.actor(),
                (path, text) -> isCopy(opened.copy(), path, text),
                opened.problems().stream().map(Problem::message).toList());
    }

    private Opened opened(Path root, Author author) {
        try {
            return WorkspaceOpener.open(root, Choices.DEFAULT, author.email(), clock);
        } catch (ConfigException e) {
            throw new WorkspaceException(e.sentence());
        }
    }

    /** An editor opens notes and code pages too, so only what is meant to go out is judged there. */
    private static boolean isCopy(CopyFiles copy, String path, SourceText text) {
        boolean isHidden =
                Stream.of(path.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("node_modules"));
        return !isHidden && copy.isCopy(path, text.text());
    }
}
