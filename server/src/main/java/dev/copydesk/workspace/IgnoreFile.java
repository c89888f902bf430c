package dev.copydesk.workspace;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patterns of one .gitignore file, with git's meaning: the last one that fits decides, {@code !} takes back, a slash at the end
 * means folders only, a slash elsewhere ties the pattern to the folder of the file.
 *
 * <p>Source: the pattern format of the gitignore manual page of git.
 */
final class IgnoreFile {

    private static final IgnoreFile NONE = new IgnoreFile(List.of());

    private final List<Line> lines;

    private IgnoreFile(List<Line> lines) {
        this.lines = lines;
    }

    private record Line(PathPattern pattern, boolean ignores, boolean foldersOnly, boolean anywhere) {

        boolean fits(String path, boolean folder) {
            if (foldersOnly && !folder) {
                return false;
            }
            return pattern.matches(anywhere ? path.substring(path.lastIndexOf('/') + 1) : path);
        }
    }

    /** Reads a file; where there is none, or it is no text, nothing is ignored. */
    static IgnoreFile read(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        return TextFiles.read(file) instanceof FileText.Readable readable
                ? of(readable.source().text())
                : NONE;
    }

    static IgnoreFile of(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> line(line).ifPresent(lines::add));
        return new IgnoreFile(lines);
    }

    /**
     * Says what the file says about a path.
     *
     * @param path relative to the folder of the file, with slashes
     * @return whether to ignore it, or empty if no pattern fits
     */
    Optional<Boolean> ignores(String path, boolean folder) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).fits(path, folder)) {
                return Optional.of(lines.get(i).ignores());
            }
        }
        return Optional.empty();
    }

    private static Optional<Line> line(String written) {
        String line = withoutTrailingBlanks(written);
        if (line.isEmpty() || line.startsWith("#")) {
            return Optional.empty();
        }
        boolean ignores = !line.startsWith("!");
        String pattern = ignores ? line : line.substring(1);
        boolean foldersOnly = pattern.endsWith("/");
        if (foldersOnly) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean anywhere = pattern.indexOf('/') < 0;
        if (pattern.startsWith("/")) {
            pattern = pattern.substring(1);
        }
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(PathPattern.of(pattern), ignores, foldersOnly, anywhere));
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }
}
