package dev.copydesk.cli;

import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.format.FileReport;
import dev.copydesk.cli.format.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code copydesk warm-up}: does a little of everything, so that an archive of loaded classes makes later starts quick. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String COPY =
            "---\nchannel: email\nsubject: Act now, {{ first_name }}\n---\n# Dear [Your Name]\n\n"
                    + "In order to **utilize** our offer, hurry! Only 3 left — see the [shop](https://example.com/).\n\n"
                    + "- one\n- two\n\n> A quote with `code` &amp; an ![image](a.png).\n\n| a | b |\n|---|---|\n| c | d |\n";

    private final Services services;
    private final Console console;

    WarmUpCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Console silent = new Console(console.in(), nowhere, nowhere, false);
        Bench bench = services.benches()
                .open(new LintRequest(
                        List.of(),
                        Optional.of(Path.of("warm-up.md")),
                        Optional.empty(),
                        true,
                        true,
                        false,
                        LocalDate.EPOCH,
                        Optional.empty(),
                        false));
        FileReport report = bench.judge(Path.of("warm-up.md"), COPY);
        for (String format : List.of("text", "json", "sarif", "github", "vale")) {
            Summary summary = new Summary();
            summary.add(report);
            try (Outputs out = Outputs.open(format, List.of(), silent, true, services.version())) {
                out.begin(bench.rules());
                out.file(report);
                out.end(summary);
            }
        }
        return CommandLineProgram.CLEAN;
    }
}
