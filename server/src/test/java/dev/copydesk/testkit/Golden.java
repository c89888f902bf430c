package dev.copydesk.testkit;

import static org.assertj.core.util.diff.DiffUtils.diff;
import static org.assertj.core.util.diff.DiffUtils.generateUnifiedDiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Compares text with a committed file, and writes the file instead when the build runs with {@code -Dcopydesk.update=true}.
 *
 * <p>Goldens and generated files (schemas, indexes) are plain files, checked and written by ordinary tests.
 */
public final class Golden {

    /** The system property that turns comparing into writing. */
    public static final String UPDATE = "copydesk.update";

    private static final int LINES_OF_CONTEXT = 3;

    private Golden() {}

    /**
     * Fails with a unified diff unless the file holds exactly this text in UTF-8.
     *
     * @param file a path below the top of the checkout, such as {@code rules/README.md}
     */
    public static void assertMatches(String file, String actual) {
        assertMatches(checkout(), file, actual, Boolean.getBoolean(UPDATE));
    }

    /** The top of the checkout, found from the module's folder, from the reactor's and from any folder below. */
    public static Path checkout() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
            if (Files.exists(candidate.resolve("mvnw"))) {
                return candidate;
            }
        }
        throw new IllegalStateException("No folder above " + folder + " holds the Maven wrapper.");
    }

    static void assertMatches(Path checkout, String file, String actual, boolean update) {
        Path golden = checkout.resolve(file).normalize();
        if (!golden.startsWith(checkout)) {
            throw new IllegalArgumentException(file + " is outside the checkout.");
        }
        try {
            String expected = Files.exists(golden) ? Files.readString(golden) : "";
            if (expected.equals(actual) && Files.exists(golden)) {
                return;
            }
            if (update) {
                Files.createDirectories(golden.getParent());
                Files.write(golden, actual.getBytes(StandardCharsets.UTF_8));
                return;
            }
            throw new AssertionFailedError(explain(file, expected, actual), expected, actual);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compare with " + file, e);
        }
    }

    private static String explain(String file, String expected, String actual) {
        List<String> before = lines(expected);
        List<String> now = lines(actual);
        List<String> changes = generateUnifiedDiff(file, file + " (now)", before, diff(before, now), LINES_OF_CONTEXT);
        return file + " is out of date. If the new text is right, write it with -D" + UPDATE + "=true.\n"
                + String.join("\n", changes);
    }

    /** Shows a missing last line break and carriage returns, which a reader of the diff would not see otherwise. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r", "␍").split("\n", -1));
    }
}
