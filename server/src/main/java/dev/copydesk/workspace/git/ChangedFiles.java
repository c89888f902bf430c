package dev.copydesk.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a checkout in which lines are new or different. */
public final class ChangedFiles {

    private final Map<Path, ChangedLines> files;

    private ChangedFiles(Map<Path, ChangedLines> files) {
        this.files = files;
    }

    /** Takes real paths, without symbolic links. */
    static ChangedFiles of(Map<Path, ChangedLines> files) {
        return new ChangedFiles(new TreeMap<>(files));
    }

    /** Returns what was changed in a file; empty where nothing was. */
    public Optional<ChangedLines> linesOf(Path file) {
        return Optional.ofNullable(files.get(real(file)));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    @Override
    public String toString() {
        return files.toString();
    }
}
