package dev.copydesk;

import dev.copydesk.WorkspaceOpener.Choices;
import dev.copydesk.WorkspaceOpener.Opened;
import dev.copydesk.bench.Corpus;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.review.Desk.Judged;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.workspace.ConfigException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long judging takes: one document of 2,000 words, as after a keystroke, and a megabyte, as in a large run.
 *
 * <p>{@code -p rules=FILE} names a Vale configuration to judge by instead of the built-in packs.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class JudgeBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int DOCUMENTS = 80;

    /** A Vale configuration, or {@code built-in}. */
    @Param("built-in")
    public String rules = "built-in";

    private Opened workspace;
    private SourceText letter;
    private SourceText[] many;

    /** Opens the rules and makes the copy. */
    @Setup
    public void open() throws ConfigException {
        boolean builtIn = rules.equals("built-in");
        Choices choices = new Choices(builtIn ? Optional.empty() : Optional.of(Path.of(rules)), builtIn);
        workspace = WorkspaceOpener.open(Path.of("").toAbsolutePath().resolve("target"), choices, "", Clock.systemUTC());
        letter = SourceText.of(Corpus.document(1, 12_000));
        many = new SourceText[DOCUMENTS];
        for (int i = 0; i < DOCUMENTS; i++) {
            many[i] = SourceText.of(Corpus.document(100 + i, 12_500));
        }
    }

    /** One document of 2,000 words; the budget is 20 ms at the median and 50 ms at the 99th percentile. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Judged keystroke() {
        return judge(letter);
    }

    /** About a megabyte in documents of 2,000 words. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int megabyte() {
        int findings = 0;
        for (SourceText document : many) {
            findings += judge(document).findings().size();
        }
        return findings;
    }

    private Judged judge(SourceText text) {
        return workspace.desk().judge("emails/letter.md", text, Decisions.none(), DAY, () -> {});
    }
}
