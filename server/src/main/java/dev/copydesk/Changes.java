package dev.copydesk;

import dev.copydesk.cli.LintRequest;
import dev.copydesk.cli.UsageException;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.workspace.git.ChangedFiles;
import dev.copydesk.workspace.git.ChangedLines;
import dev.copydesk.workspace.git.GitCommand;
import dev.copydesk.workspace.git.GitException;
import java.nio.file.Path;
import java.util.Optional;

/** Which lines a run is about: all, those that changed since a revision, or those that are staged. */
final class Changes {

    private final Optional<ChangedFiles> changed;
    private final Optional<GitCommand> index;

    private Changes(Optional<ChangedFiles> changed, Optional<GitCommand> index) {
        this.changed = changed;
        this.index = index;
    }

    static Changes of(LintRequest request, Path folder) throws UsageException {
        GitCommand git = GitCommand.in(folder);
        try {
            if (request.staged()) {
                return new Changes(Optional.of(git.staged()), Optional.of(git));
            }
            return request.since().isPresent()
                    ? new Changes(Optional.of(git.changedSince(request.since().get())), Optional.empty())
                    : new Changes(Optional.empty(), Optional.empty());
        } catch (GitException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Says whether anything in a file changed. */
    boolean concern(Path file) {
        return changed.isEmpty() || changed.get().linesOf(file).isPresent();
    }

    /** Returns the bytes that are judged in place of the file where only what is staged counts. */
    Optional<byte[]> staged(Path file) {
        return index.flatMap(git -> git.stagedText(file));
    }

    /** Says whether a finding lies on a changed line; one about the whole document does when anything in it changed. */
    boolean touch(Path file, SourceText source, Finding finding) {
        if (changed.isEmpty() || finding.range().isEmpty()) {
            return true;
        }
        int first = source.lines().lineAt(finding.range().start()) + 1;
        int last = source.lines().lineAt(finding.range().end()) + 1;
        Optional<ChangedLines> lines = changed.get().linesOf(file);
        return lines.isPresent() && lines.get().touches(first, last);
    }
}
