package dev.copydesk.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All .gitignore files that speak about a folder, the outermost first: the innermost that says something decides. */
final class Ignores {

    private final List<At> files;

    private Ignores(List<At> files) {
        this.files = files;
    }

    private record At(Path folder, IgnoreFile file) {}

    /** Collects the files of a folder and of those above it, up to the top of its git repository or else up to the root. */
    static Ignores of(Path folder, Path root) {
        Optional<Path> gitTop = WorkspaceRoot.gitTop(folder);
        Path top = gitTop.orElse(folder.startsWith(root) ? root : folder);
        List<Path> folders = new ArrayList<>();
        for (Path at = folder; at != null && at.startsWith(top); at = at.getParent()) {
            folders.add(at);
        }
        Collections.reverse(folders);
        List<At> files = new ArrayList<>();
        gitTop.ifPresent(git -> files.add(new At(git, IgnoreFile.read(git.resolve(".git/info/exclude")))));
        folders.forEach(at -> files.add(new At(at, IgnoreFile.read(at.resolve(".gitignore")))));
        return new Ignores(files);
    }

    /** Returns the files that speak about a folder in this one. */
    Ignores inside(Path folder) {
        List<At> more = new ArrayList<>(files);
        more.add(new At(folder, IgnoreFile.read(folder.resolve(".gitignore"))));
        return new Ignores(more);
    }

    boolean ignores(Path path, boolean folder) {
        for (int i = files.size() - 1; i >= 0; i--) {
            At at = files.get(i);
            Optional<Boolean> said = at.file().ignores(InsideRoot.slashed(at.folder(), path), folder);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }
}
