package dev.copydesk.lsp.port;

import java.time.Duration;

/**
 * How long the server waits for things.
 *
 * @param typing the longest wait between a change and judging it
 * @param accept how long an accepted suggestion may take to show in the text; one client sends the change half a second late
 * @param quiet how long a document rests before a change to accepted words counts as the person's last word on them
 * @param retry how long after a decision could not be kept it is tried again
 * @param slow how long keeping a decision may take before the person is told
 */
public record Delays(Duration typing, Duration accept, Duration quiet, Duration retry, Duration slow) {

    private static final Delays STANDARD = new Delays(
            Duration.ofMillis(150),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    public static Delays standard() {
        return STANDARD;
    }

    public Delays withAccept(Duration other) {
        return new Delays(typing, other, quiet, retry, slow);
    }

    public Delays withQuiet(Duration other) {
        return new Delays(typing, accept, other, retry, slow);
    }

    public Delays withRetry(Duration other) {
        return new Delays(typing, accept, quiet, other, slow);
    }
}
