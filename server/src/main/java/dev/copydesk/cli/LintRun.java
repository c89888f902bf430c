package dev.copydesk.cli;

import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.format.FileReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges many files on all cores and hands the reports on in the order of the files, with few of them in memory at a time. */
final class LintRun {

    /** Files judged ahead of the one that is being written, per core: enough to keep all busy, few enough to stay small. */
    private static final int AHEAD_PER_CORE = 8;

    private LintRun() {}

    /** Takes a report. */
    interface Sink {
        void accept(FileReport report) throws IOException;
    }

    static void over(Bench bench, boolean fix, Console console, Sink sink) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        int files = bench.files().size();
        if (files < 2 || cores < 2) {
            for (Path file : bench.files()) {
                sink.accept(judge(bench, file, fix));
            }
            return;
        }
        Progress progress = new Progress(console, files);
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(cores, files));
        try {
            Deque<Future<FileReport>> ahead = new ArrayDeque<>();
            Iterator<Path> todo = bench.files().iterator();
            while (todo.hasNext() || !ahead.isEmpty()) {
                while (todo.hasNext() && ahead.size() < cores * AHEAD_PER_CORE) {
                    Path file = todo.next();
                    ahead.add(workers.submit(() -> judge(bench, file, fix)));
                }
                sink.accept(ahead.remove().get());
                progress.step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
            progress.clear();
        }
    }

    private static FileReport judge(Bench bench, Path file, boolean fix) {
        FileReport report = bench.judge(file);
        return fix ? Fixer.fix(bench, file, report) : report;
    }
}
