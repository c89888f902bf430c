package dev.copydesk.workspace;

import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the files that a command line names by files, folders and globs.
 *
 * <p>A file named itself is always taken. In folders, files that git ignores, folders whose names begin with a dot and node_modules
 * are passed over; linked folders are not entered, and a linked file counts only if it lies in the same workspace.
 */
public final class FileFinder {

    private final Path start;
    private final Function<Path, CopyFiles> copyFiles;
    private final Map<Path, Path> roots = new HashMap<>();
    private final Map<Path, CopyFiles> copyFilesOfRoot = new HashMap<>();
    private final Map<String, FoundFile> found = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FileFinder(Path start, Function<Path, CopyFiles> copyFiles) {
        this.start = start;
        this.copyFiles = copyFiles;
    }

    /**
     * What was found.
     *
     * @param files ordered by their full path, each once
     * @param problems a sentence for each argument that names nothing, with code {@code no-such-file}, and for each folder that
     *     cannot be read
     */
    public record Found(List<FoundFile> files, List<Problem> problems) {}

    /**
     * Finds files.
     *
     * @param arguments files, folders and globs as given
     * @param start the folder that relative arguments start from
     * @param copyFiles says of a workspace, given by its root, which files hold copy; asked once for each root
     */
    public static Found find(List<String> arguments, Path start, Function<Path, CopyFiles> copyFiles) {
        FileFinder finder = new FileFinder(start.toAbsolutePath().normalize(), copyFiles);
        arguments.forEach(finder::argument);
        return new Found(List.copyOf(finder.found.values()), List.copyOf(finder.problems));
    }

    private void argument(String argument) {
        try {
            Path path = start.resolve(argument).normalize();
            if (Files.isDirectory(path)) {
                folder(path, Ignores.of(path, rootOf(path)), file -> takesFound(file));
            } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                given(path, argument);
            } else if (isGlob(argument)) {
                glob(argument);
            } else {
                nothing(argument, "does not exist; check the name");
            }
        } catch (InvalidPathException e) {
            if (isGlob(argument)) {
                glob(argument);
            } else {
                nothing(argument, "is not a name that a file can have; check the name");
            }
        }
    }

    private void given(Path file, String argument) {
        Path root = rootOf(parent(file));
        if (!staysInside(root, file)) {
            nothing(argument, "leads out of its workspace through a symbolic link; name the file itself");
        } else if (copyFilesOf(root).takesGiven(InsideRoot.name(root, file))) {
            add(file);
        }
    }

    private void glob(String argument) {
        String slashed = argument.replace('\\', '/');
        int fixed = slashed.lastIndexOf('/', firstSpecial(slashed)) + 1;
        Path base = start.resolve(slashed.substring(0, fixed)).normalize();
        Glob glob;
        try {
            glob = Glob.of(slashed.substring(fixed));
        } catch (IllegalArgumentException e) {
            nothing(argument, "has " + e.getMessage() + "; name fewer");
            return;
        }
        int before = found.size();
        if (Files.isDirectory(base)) {
            boolean namesExtension = slashed.matches(".*\\.[A-Za-z0-9{},]++");
            folder(base, Ignores.of(base, rootOf(base)), file -> fits(glob, base, file, namesExtension));
        }
        if (found.size() == before) {
            nothing(argument, "matches no file; check the pattern");
        }
    }

    /** A glob may name files, or folders whose copy is meant. */
    private boolean fits(Glob glob, Path base, Path file, boolean namesExtension) {
        String name = InsideRoot.slashed(base, file);
        if (glob.matches(name)) {
            return namesExtension || CopyFiles.isMarkdown(name);
        }
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            if (glob.matches(name.substring(0, slash))) {
                return takesFound(file);
            }
        }
        return false;
    }

    private boolean takesFound(Path file) {
        Path root = rootOf(parent(file));
        CopyFiles copy = copyFilesOf(root);
        String name = InsideRoot.name(root, file);
        return copy.isCopyByName(name) || (copy.mayBeCopy(name) && hasCopyKey(file));
    }

    private static boolean hasCopyKey(Path file) {
        return TextFiles.read(file) instanceof FileText.Readable readable
                && CopyFiles.hasCopyKey(readable.source().text());
    }

    private void folder(Path folder, Ignores ignores, Predicate<Path> takes) {
        for (Path entry : entries(folder)) {
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            if (isFolder) {
                if (!isNeverEntered(entry) && !ignores.ignores(entry, true)) {
                    folder(entry, ignores.inside(entry), takes);
                }
            } else if (Files.isRegularFile(entry)
                    && !ignores.ignores(entry, false)
                    && staysInside(rootOf(folder), entry)
                    && takes.test(entry)) {
                add(entry);
            }
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            listed.forEach(entries::add);
        } catch (IOException e) {
            problems.add(Problem.ofWhole(
                    "unreadable", "The folder " + folder + " cannot be read, because " + IoReason.of(e) + "."));
        }
        return entries;
    }

    private void add(Path file) {
        Path root = rootOf(parent(file));
        String key = file.toString().replace('\\', '/');
        found.put(key, new FoundFile(file, root, InsideRoot.name(root, file)));
    }

    private void nothing(String argument, String what) {
        problems.add(Problem.ofWhole("no-such-file", argument + " " + what + "."));
    }

    private Path rootOf(Path folder) {
        return roots.computeIfAbsent(folder, WorkspaceRoot::of);
    }

    private CopyFiles copyFilesOf(Path root) {
        return copyFilesOfRoot.computeIfAbsent(root, copyFiles);
    }

    private static boolean staysInside(Path root, Path file) {
        if (!Files.isSymbolicLink(file)) {
            return true;
        }
        try {
            return InsideRoot.holds(root, file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isNeverEntered(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules");
    }

    private static boolean isGlob(String argument) {
        return firstSpecial(argument) < argument.length();
    }

    private static int firstSpecial(String argument) {
        int at = 0;
        while (at < argument.length() && "*?[{".indexOf(argument.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
