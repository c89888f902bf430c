package dev.copydesk;

import dev.copydesk.cli.CommandLineProgram;
import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.Services;
import dev.copydesk.lsp.LspServer;
import dev.copydesk.lsp.port.Environment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Properties;

/** The composition root: wires core to its adapters and starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(System.in, out, err, System.console() != null);
        Services services = new Services(CommandLineBench::open, Main::serve, version());
        int exit = CommandLineProgram.run(List.of(arguments), services, console);
        out.flush();
        System.exit(exit);
    }

    /** Serves an editor. Standard output belongs to the protocol, so whatever else writes there is sent to standard error. */
    private static int serve() {
        System.setOut(System.err);
        Clock clock = Clock.systemDefaultZone();
        return LspServer.run(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                Environment.of(new EditorWorkspaces(clock), clock, version()));
    }

    /** The version of the build, as Maven wrote it into the jar. */
    public static String version() {
        var properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
