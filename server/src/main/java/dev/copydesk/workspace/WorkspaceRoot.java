package dev.copydesk.workspace;

import dev.copydesk.core.copy.channel.Channel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the workspace that a file belongs to. */
public final class WorkspaceRoot {

    /** The name of the configuration file. */
    public static final String CONFIG = "copydesk.yml";

    /** The names that Vale looks for, in its order. */
    public static final List<String> VALE_NAMES = List.of(".vale.ini", ".vale", "_vale", "vale.ini", "_vale.ini");

    private WorkspaceRoot() {}

    /**
     * Returns the root of a file or folder: the nearest folder above it with a copydesk.yml, else with a Vale configuration, else the
     * top of its git repository, else its own folder, or the one above where the folder is named after a channel.
     *
     * <p>A Vale configuration right in the user's home speaks for all of the user's files, so it makes no workspace.
     */
    public static Path of(Path file) {
        Path start = file.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(start) ? start : parent(start);
        return nearest(folder, at -> Files.isRegularFile(at.resolve(CONFIG)))
                .or(() -> nearest(folder, at -> valeConfig(at).isPresent() && !isHome(at)))
                .or(() -> gitTop(folder))
                .orElseGet(() -> aboveChannel(folder));
    }

    /** Returns the copydesk.yml of a workspace. */
    public static Optional<Path> config(Path root) {
        return Optional.of(root.resolve(CONFIG)).filter(Files::isRegularFile);
    }

    /** Returns the Vale configuration that lies in a folder. */
    public static Optional<Path> valeConfig(Path folder) {
        return VALE_NAMES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Returns the top of the git repository that holds a folder, without calling git. */
    public static Optional<Path> gitTop(Path folder) {
        return nearest(folder.toAbsolutePath().normalize(), at -> Files.exists(at.resolve(".git")));
    }

    private static Optional<Path> nearest(Path folder, Predicate<Path> wanted) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (wanted.test(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isHome(Path folder) {
        return folder.equals(
                Path.of(System.getProperty("user.home", "")).toAbsolutePath().normalize());
    }

    /** A file in {@code emails/} or {@code posts/x/} would lose its channel if that folder were the root. */
    private static Path aboveChannel(Path folder) {
        Path above = parent(folder);
        if (Channel.ofFolder(name(folder) + "/file").isPresent()) {
            return above;
        }
        return Channel.ofFolder(name(above) + "/" + name(folder) + "/file")
                        .filter(channel -> Channel.of(name(folder)).isPresent())
                        .isPresent()
                ? parent(above)
                : folder;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }
}
