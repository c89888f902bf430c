package dev.copydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;

/** Tells whether a path stays in a workspace, and what it is called there. */
final class InsideRoot {

    private InsideRoot() {}

    /** Says whether a path that may not exist yet lies in a folder once all symbolic links are followed. */
    static boolean holds(Path root, Path path) throws IOException {
        Path real = root.toRealPath();
        Path existing = path.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        return existing != null && existing.toRealPath().startsWith(real);
    }

    /** Returns the name of a file relative to its root: slashes on every system, Unicode composed (NFC). */
    static String name(Path root, Path file) {
        return Normalizer.normalize(slashed(root, file), Normalizer.Form.NFC);
    }

    /** Returns the path of a file relative to a folder, as the file system spells it, with slashes on every system. */
    static String slashed(Path folder, Path file) {
        Path relative = folder.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        StringBuilder name = new StringBuilder();
        for (Path part : relative) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }
}
