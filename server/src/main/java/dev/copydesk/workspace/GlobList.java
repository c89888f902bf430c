package dev.copydesk.workspace;

import java.util.List;
import java.util.stream.IntStream;

/** Globs read once; {@code !} in front of one leaves files out, and the last one that fits decides. */
public final class GlobList {

    private final List<String> written;
    private final List<Glob> globs;

    private GlobList(List<String> written) {
        this.written = List.copyOf(written);
        this.globs = written.stream()
                .map(glob -> Glob.of(isOut(glob) ? glob.substring(1) : glob))
                .toList();
    }

    /**
     * Reads globs.
     *
     * @throws IllegalArgumentException if one has too many alternatives in braces
     */
    public static GlobList of(List<String> globs) {
        return new GlobList(globs);
    }

    /** Says whether a name, relative to the workspace with slashes, is taken in. */
    public boolean fits(String name) {
        return IntStream.iterate(globs.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> globs.get(i).matches(name))
                .mapToObj(i -> !isOut(written.get(i)))
                .findFirst()
                .orElse(false);
    }

    private static boolean isOut(String glob) {
        return glob.startsWith("!");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobList that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
