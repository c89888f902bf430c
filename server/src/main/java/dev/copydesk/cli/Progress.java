package dev.copydesk.cli;

import dev.copydesk.cli.CommandLineProgram.Console;
import java.util.concurrent.TimeUnit;

/** A line on standard error that says how far a long run is; only where a person looks on. */
final class Progress {

    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 30;

    private final Console console;
    private final int total;
    private final long start = System.nanoTime();
    private long last = start;
    private int done;
    private boolean shown;

    Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (!console.terminal() || now - start < QUIET_NANOS || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        shown = true;
        int filled = (int) ((long) WIDTH * done / total);
        console.err()
                .print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total
                        + " files");
        console.err().flush();
    }

    void clear() {
        if (shown) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }
}
