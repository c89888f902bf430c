package dev.copydesk.rulebook.data;

import dev.copydesk.core.copy.channel.ChannelData;
import dev.copydesk.core.copy.field.Platform;
import dev.copydesk.core.copy.field.PlatformFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The data files inside the program. */
public final class BuiltInData {

    private static final String FOLDER = "/dev/copydesk/rules/data/";

    private BuiltInData() {}

    /** Returns what is known about channels; a test holds the file to its form, so a fault here is one of packaging. */
    public static ChannelData channels() {
        try {
            return ChannelFile.read("channels.yml", resource("channels.yml"));
        } catch (DataFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what is known about each sending platform. */
    public static Map<Platform, PlatformFacts> platforms() {
        try {
            return PlatformFile.read("platforms.yml", resource("platforms.yml"));
        } catch (DataFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = BuiltInData.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("This build lacks " + FOLDER + name + "; build it again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
