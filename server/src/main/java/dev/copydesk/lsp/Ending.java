package dev.copydesk.lsp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** How a connection ends: told to, by the end of its input, or because the editor is gone. */
final class Ending {

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean announced;
    private volatile boolean unannouncedExit;

    /** Remembers that {@code shutdown} came. */
    void announce() {
        announced = true;
    }

    /** Ends by {@code exit}; without a {@code shutdown} before it the protocol demands the exit code of an error. */
    void exit() {
        unannouncedExit = !announced;
        come();
    }

    void come() {
        ended.countDown();
    }

    /** Waits for the end and returns the exit code. */
    int await() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return unannouncedExit ? 1 : 0;
    }

    /** Returns an input whose end, or failure, is the end of the connection. */
    InputStream watched(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                try {
                    return noticed(super.read());
                } catch (IOException e) {
                    come();
                    throw e;
                }
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                try {
                    return noticed(super.read(bytes, start, length));
                } catch (IOException e) {
                    come();
                    throw e;
                }
            }
        };
    }

    private int noticed(int read) {
        if (read < 0) {
            come();
        }
        return read;
    }
}
