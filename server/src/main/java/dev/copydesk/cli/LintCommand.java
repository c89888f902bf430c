package dev.copydesk.cli;

import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.format.FileReport;
import dev.copydesk.cli.format.Screen;
import dev.copydesk.cli.format.Summary;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk lint}: judges files and prints what was found. */
@Command(
        name = "lint",
        description = "Judges copy and prints what was found.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LintCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final Set<String> PROBLEMS_INSIDE = Set.of("text", "github");

    private final Services services;
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            description = "Files, folders or globs; '-' reads standard input. Default: this folder.")
    private List<String> paths = List.of();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "The name under which standard input is judged.")
    private String stdinFilename = "stdin.md";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What standard output shows: text, json, sarif, github or vale. Default: text.")
    private String format = "text";

    @Option(names = "--output", paramLabel = "FORMAT=FILE", description = "Also write a format to a file; repeatable.")
    private List<String> outputs = List.of();

    @Option(names = "--fix", description = "Apply every suggestion that is safe, then judge again.")
    private boolean fix;

    @Option(names = "--diff", paramLabel = "REV", description = "Only lines changed since this git revision.")
    private Optional<String> diff = Optional.empty();

    @Option(names = "--staged", description = "Only lines that are staged in git.")
    private boolean staged;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The lightest severity that fails: error, warning or suggestion. Default: error.")
    private String failOn = "error";

    @Option(names = "--config", paramLabel = "FILE", description = "A copydesk.yml or .vale.ini to use.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--no-packs", description = "Switch the built-in packs off.")
    private boolean noPacks;

    @Option(names = "--no-decisions", description = "Show what was rejected or waived as well.")
    private boolean noDecisions;

    @Option(names = "--no-global", description = "Read no configuration from the home folder.")
    private boolean noGlobal;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge on, as 2026-11-20. Default: today.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--no-color", description = "No colors, also when a person reads.")
    private boolean noColor;

    LintCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        Severity threshold = Severity.of(failOn)
                .orElseThrow(() ->
                        new UsageException("--fail-on takes error, warning or suggestion, not '" + failOn + "'."));
        boolean fromStdin = paths.equals(List.of(STANDARD_INPUT));
        if (!fromStdin && paths.contains(STANDARD_INPUT)) {
            throw new UsageException("'-' stands alone: standard input cannot be judged together with files.");
        }
        if (fix && fromStdin) {
            throw new UsageException("--fix writes files, so it cannot be used with standard input.");
        }
        if (staged && (fix || diff.isPresent())) {
            throw new UsageException(
                    "--staged judges what git would commit, so it goes with neither --fix nor --diff.");
        }
        if (fromStdin && (staged || diff.isPresent())) {
            throw new UsageException("--diff and --staged look at files, so they cannot be used with standard input.");
        }
        Bench bench = services.benches().open(request(fromStdin));
        for (String problem : bench.problems()) {
            console.err().println("copydesk: " + Screen.safe(problem));
        }
        Summary summary = new Summary();
        try (Outputs out = Outputs.open(format, outputs, console, color(), services.version())) {
            out.begin(bench.rules());
            if (fromStdin) {
                take(bench.judge(Path.of(stdinFilename), stdin()), summary, out);
            } else {
                LintRun.over(bench, fix, console, report -> take(report, summary, out));
            }
            out.end(summary);
        }
        return summary.reaches(threshold) ? CommandLineProgram.FINDINGS : CommandLineProgram.CLEAN;
    }

    /** Formats for machines have no place for problems, so these go where a person sees them. */
    private void take(FileReport report, Summary summary, Outputs out) throws IOException {
        summary.add(report);
        out.file(report);
        if (!PROBLEMS_INSIDE.contains(format)) {
            for (Problem problem : report.problems()) {
                String sentence = problem.message();
                String named = sentence.startsWith(report.path()) ? sentence : report.path() + ": " + sentence;
                console.err().println("copydesk: " + Screen.safe(named));
            }
        }
    }

    private LintRequest request(boolean fromStdin) throws UsageException {
        List<String> wanted = fromStdin ? List.of() : paths.isEmpty() ? List.of(".") : paths;
        Optional<Path> standardInput = fromStdin ? Optional.of(Path.of(stdinFilename)) : Optional.empty();
        return new LintRequest(wanted, standardInput, config, !noPacks, !noDecisions, !noGlobal, day(), diff, staged);
    }

    private LocalDate day() throws UsageException {
        try {
            return asOf.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of takes a day such as 2026-11-20, not '" + asOf.orElse("") + "'.");
        }
    }

    private String stdin() throws IOException {
        return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    }

    private boolean color() {
        boolean wanted = console.terminal() || System.getenv("CLICOLOR_FORCE") != null;
        return wanted && !noColor && System.getenv("NO_COLOR") == null;
    }
}
