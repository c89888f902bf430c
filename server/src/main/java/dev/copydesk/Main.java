package dev.copydesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The composition root: wires core to its adapters and starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("copydesk " + version());
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
