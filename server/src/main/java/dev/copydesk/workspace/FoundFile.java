package dev.copydesk.workspace;

import java.nio.file.Path;

/**
 * A file to look at.
 *
 * @param file where it is, absolute
 * @param root the workspace it belongs to
 * @param name its name in the workspace: relative, with slashes, Unicode composed (NFC)
 */
public record FoundFile(Path file, Path root, String name) {

    /** Returns what a file is called in its workspace; the file need not exist. */
    public static FoundFile of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = WorkspaceRoot.of(absolute);
        return new FoundFile(absolute, root, InsideRoot.name(root, absolute));
    }
}
