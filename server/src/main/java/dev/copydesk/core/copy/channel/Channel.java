package dev.copydesk.core.copy.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a copy document goes out. */
public enum Channel {
    EMAIL,
    X,
    LINKEDIN,
    INSTAGRAM,
    FACEBOOK,
    THREADS,
    BLUESKY,
    MASTODON,
    SMS,
    PUSH,
    AD,
    /** A post on a channel that is not named. */
    POST;

    /** Folders whose own name says what lies in them. */
    private static final Map<String, Channel> FOLDERS = Map.of(
            "email", EMAIL, "emails", EMAIL, "sms", SMS, "push", PUSH, "ad", AD, "ads", AD, "post", POST, "posts",
            POST);

    /** Returns the name used in front matter, rule files and folders: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the channel with this name, in any case. */
    public static Optional<Channel> of(String id) {
        for (Channel channel : values()) {
            if (channel.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the channel that a file lies in by its folders: {@code emails/}, {@code sms/}, {@code posts/x/}.
     *
     * <p>The innermost folder that says something counts. The networks need {@code posts/} right above them, since a
     * folder called {@code x} or {@code threads} can be anything.
     *
     * @param path the path of the file from its root, with {@code /} between its parts
     */
    public static Optional<Channel> ofFolder(String path) {
        List<String> parts = Arrays.asList(path.toLowerCase(Locale.ROOT).split("/"));
        for (int i = parts.size() - 2; i >= 0; i--) {
            String folder = parts.get(i);
            Optional<Channel> network = i > 0 && FOLDERS.get(parts.get(i - 1)) == POST ? of(folder) : Optional.empty();
            Optional<Channel> found = network.or(() -> Optional.ofNullable(FOLDERS.get(folder)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
