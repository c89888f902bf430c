package dev.copydesk.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which files a set-up may read: those below a folder, links followed, or any for a set-up that the user named. */
final class Boundary {

    private static final long MAX_BYTES = 1 << 20;
    private static final Boundary NONE = new Boundary(Path.of(""), false);

    private final Path top;
    private final boolean bounded;

    private Boundary(Path top, boolean bounded) {
        this.top = top;
        this.bounded = bounded;
    }

    static Boundary none() {
        return NONE;
    }

    static Boundary of(Path top) {
        return new Boundary(top, true);
    }

    /** Says whether a file or folder that exists lies inside. */
    boolean holds(Path file) throws IOException {
        return !bounded || file.toRealPath().startsWith(top.toRealPath());
    }

    /**
     * Reads a file as UTF-8.
     *
     * @throws IOException if it lies outside, is too long or cannot be read; the message is one sentence
     */
    String read(Path file) throws IOException {
        try {
            if (!holds(file)) {
                throw new Refused("The file lies outside the workspace; move it inside.");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new Refused("The file is longer than 1 MB; split it into smaller files.");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("The file cannot be read; check that it exists and may be read.", e);
        }
    }

    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
