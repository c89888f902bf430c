package dev.copydesk.samples;

import dev.copydesk.testkit.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * What one run of the program said.
 *
 * @param exit the exit code
 * @param out all of stdout
 * @param err all of stderr
 */
record Program(int exit, String out, String err) {

    private static final long PATIENCE_SECONDS = 120;

    /** The common pool has one thread on two cores, and a reader that waits for stderr would keep stdout from being read. */
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    /** Runs the launcher at the top of the checkout in a folder, with the given text as stdin. */
    static Program run(Path folder, String input, String... arguments) {
        return start(Golden.checkout().resolve("copydesk"), folder, input, arguments);
    }

    /** Runs an executable file, for instance a link to the launcher. */
    static Program start(Path executable, Path folder, String input, String... arguments) {
        return start(executable, folder, Map.of(), input, arguments);
    }

    /** Runs an executable file with more in its environment. */
    static Program start(
            Path executable, Path folder, Map<String, String> environment, String input, String... arguments) {
        var command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(List.of(arguments));
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            CompletableFuture<String> err =
                    CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), OWN_THREAD);
            CompletableFuture<String> out =
                    CompletableFuture.supplyAsync(() -> text(process.getInputStream()), OWN_THREAD);
            send(process, input);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + PATIENCE_SECONDS + " seconds.");
            }
            return new Program(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command, e);
        }
    }

    /** A program may end without reading what it was sent; that is its right. */
    private static void send(Process process, String input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unread) {
            process.onExit();
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
