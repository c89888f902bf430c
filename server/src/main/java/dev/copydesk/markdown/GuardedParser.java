package dev.copydesk.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The Markdown parser within limits: so many reads of the text, so deep a stack, so much time.
 *
 * <p>Ordinary copy is parsed on the caller's thread, so that callers can work side by side. What looks costly, or overflows the
 * caller's stack, is parsed on a thread of its own with a large stack. A parse that overruns its time is abandoned; while one such is
 * still running, further costly texts are refused at once.
 */
final class GuardedParser {

    /** How often the characters of one text may be read; ordinary copy needs about eight reads for each. */
    static final long READS = 50_000_000;

    private static final long STACK_BYTES = 64L << 20;
    private static final long MILLISECONDS = 10_000;

    private final AtomicInteger abandonedThreads = new AtomicInteger();
    private final Parser parser;
    private final long milliseconds;

    GuardedParser() {
        this(MILLISECONDS);
    }

    /** Returns a parser that gives a costly text so much time. */
    GuardedParser(long milliseconds) {
        this.milliseconds = milliseconds;
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        FootnoteExtension.create()));
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        this.parser = Parser.builder(options).build();
    }

    /**
     * Parses a text and reads the syntax tree.
     *
     * @param reading what to make of the tree; it runs under the same limits, and may run twice
     * @throws CutOffException if a limit is reached
     */
    <T> T parse(char[] chars, Function<Document, T> reading) {
        Complexity complexity = Complexity.of(chars);
        if (complexity.lineVisits() > READS) {
            throw new CutOffException(CutOffException.Limit.READS);
        }
        if (complexity.isHarmless()) {
            try {
                return parse(CountingText.of(chars, READS), reading);
            } catch (StackOverflowError e) {
                // The caller's stack may be small; the same text may fit on a larger one.
            }
        }
        return parseApart(CountingText.of(chars, READS), reading);
    }

    private <T> T parse(CountingText text, Function<Document, T> reading) {
        return reading.apply(parser.parse(BasedSequence.of(text)));
    }

    private <T> T parseApart(CountingText text, Function<Document, T> reading) {
        if (abandonedThreads.get() > 0) {
            throw new CutOffException(CutOffException.Limit.TIME);
        }
        FutureTask<Optional<T>> task = new FutureTask<>(() -> parseDeep(text, reading));
        Thread thread = new Thread(null, task, "copydesk-markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(milliseconds, TimeUnit.MILLISECONDS)
                    .orElseThrow(() -> new CutOffException(CutOffException.Limit.DEPTH));
        } catch (TimeoutException e) {
            text.cancel();
            watch(thread);
            throw new CutOffException(CutOffException.Limit.TIME);
        } catch (InterruptedException e) {
            text.cancel();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a text was parsed");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private <T> Optional<T> parseDeep(CountingText text, Function<Document, T> reading) {
        try {
            return Optional.of(parse(text, reading));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Counts an abandoned thread for as long as it lives; most end at their next read of the text. */
    private void watch(Thread abandoned) {
        abandonedThreads.incrementAndGet();
        Thread watcher = new Thread(
                () -> {
                    try {
                        abandoned.join();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } finally {
                        abandonedThreads.decrementAndGet();
                    }
                },
                "copydesk-markdown-watch");
        watcher.setDaemon(true);
        watcher.start();
    }
}
