package dev.copydesk.core.copy.channel;

import java.util.Locale;
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
}
