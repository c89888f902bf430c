package dev.copydesk.lsp.state;

import dev.copydesk.lsp.port.Delays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Judges the newest state of each document on the workers; what an edit has overtaken is dropped wherever it is. */
final class Judging {

    private final Threads threads;
    private final Clock clock;
    private final Delays delays;
    private final Board board;
    private final Map<String, DocumentSnapshot> newest = new ConcurrentHashMap<>();
    private volatile long lastNanos;

    Judging(Threads threads, Clock clock, Delays delays, Board board) {
        this.threads = threads;
        this.clock = clock;
        this.delays = delays;
        this.board = board;
    }

    /** Judges without waiting: a person who opens a document wants to see what is in it. */
    void now(DocumentSnapshot snapshot) {
        newest.put(snapshot.uri(), snapshot);
        threads.work(() -> judge(snapshot));
    }

    /** Judges after as long a wait as the last judging took, so that typing is never slowed by more than it costs. */
    void soon(DocumentSnapshot snapshot) {
        newest.put(snapshot.uri(), snapshot);
        Duration last = Duration.ofNanos(lastNanos);
        Duration wait = last.compareTo(delays.typing()) < 0 ? last : delays.typing();
        threads.later(wait, () -> threads.work(() -> judge(snapshot)));
    }

    void forget(String uri) {
        newest.remove(uri);
    }

    private void judge(DocumentSnapshot snapshot) {
        long start = System.nanoTime();
        checkNewest(snapshot);
        var analysis = snapshot.analysis(LocalDate.now(clock), () -> checkNewest(snapshot));
        lastNanos = Math.min(System.nanoTime() - start, TimeUnit.SECONDS.toNanos(1));
        threads.deliver(() -> {
            checkNewest(snapshot);
            analysis.ifPresentOrElse(its -> board.post(snapshot, its), () -> board.remove(snapshot.uri()));
        });
    }

    private void checkNewest(DocumentSnapshot snapshot) {
        if (!Objects.equals(newest.get(snapshot.uri()), snapshot)) {
            throw new CancellationException();
        }
    }
}
