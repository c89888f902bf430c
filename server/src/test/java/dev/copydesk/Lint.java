package dev.copydesk;

import dev.copydesk.cli.CommandLineProgram;
import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.Services;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command line in this process, in a working folder of its own. */
record Lint(int exit, String out, String err) {

    static Lint run(Path folder, String... arguments) {
        return run(folder, new byte[0], arguments);
    }

    static Lint run(Path folder, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(input), stream(out), stream(err), false);
        Services services = new Services(request -> CommandLineBench.open(request, folder), () -> 0, "0.0.0");
        int exit = CommandLineProgram.run(new ArrayList<>(List.of(arguments)), services, console);
        console.out().flush();
        console.err().flush();
        return new Lint(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file with its folders. */
    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
