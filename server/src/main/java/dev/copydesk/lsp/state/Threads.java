package dev.copydesk.lsp.state;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads of the server beside the one that reads messages: workers that judge, one that delivers and owns what was published
 * and offered, one that writes the ledger, one that waits.
 */
public final class Threads {

    private final ExecutorService workers = Executors.newFixedThreadPool(2, named("copydesk-worker"));
    private final ExecutorService delivery = Executors.newSingleThreadExecutor(named("copydesk-delivery"));
    private final ExecutorService ledger = Executors.newSingleThreadExecutor(named("copydesk-ledger"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(named("copydesk-timer"));
    private final Consumer<Throwable> failures;

    /** @param failures is told of what a task threw, except cancellation */
    public Threads(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /** Returns the executor for work that takes long; requests compute on it. */
    public Executor workers() {
        return workers;
    }

    void work(Runnable task) {
        run(workers, task);
    }

    /** Runs a task after all others that were given to this method. */
    public void deliver(Runnable task) {
        run(delivery, task);
    }

    void keep(Runnable task) {
        run(ledger, task);
    }

    void later(Duration delay, Runnable task) {
        try {
            var unused = timer.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The server is ending; nothing is waited for any more.
        }
    }

    /** Waits until all that was delivered so far, and all that this gave to the ledger, is done; gives up after some time. */
    public void drain(Duration atMost) {
        CountDownLatch done = new CountDownLatch(1);
        // There and back: the answer to a shutdown goes out from the delivery thread once the ledger is done.
        deliver(() -> keep(() -> deliver(done::countDown)));
        try {
            boolean unused = done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        timer.shutdownNow();
        workers.shutdownNow();
        delivery.shutdown();
        ledger.shutdown();
    }

    private void run(Executor executor, Runnable task) {
        try {
            executor.execute(guarded(task));
        } catch (RejectedExecutionException e) {
            // The server is ending; what had to be kept was kept before.
        }
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (CancellationException e) {
                // Something newer took its place.
            } catch (RuntimeException | StackOverflowError e) {
                failures.accept(e);
            }
        };
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
