package dev.copydesk.cli;

import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.format.FileReport;
import dev.copydesk.cli.format.GithubFormat;
import dev.copydesk.cli.format.JsonFormat;
import dev.copydesk.cli.format.OutputFormat;
import dev.copydesk.cli.format.SarifFormat;
import dev.copydesk.cli.format.StepSummaryFormat;
import dev.copydesk.cli.format.Summary;
import dev.copydesk.cli.format.TextFormat;
import dev.copydesk.cli.format.ValeFormat;
import dev.copydesk.core.review.RuleSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everywhere the findings of one run are written to. */
final class Outputs implements AutoCloseable {

    private static final String NAMES = "text, json, sarif, github or vale";

    private final List<OutputFormat> formats = new ArrayList<>();
    private final List<Writer> files = new ArrayList<>();

    private Outputs() {}

    static Outputs open(String format, List<String> toFiles, Console console, boolean color, String version)
            throws UsageException, IOException {
        Outputs outputs = new Outputs();
        Writer screen = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        outputs.formats.add(format(format, screen, color, version));
        if (format.equals("github")) {
            outputs.addStepSummary(Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY")));
        }
        for (String target : toFiles) {
            int equals = target.indexOf('=');
            if (equals <= 0 || equals == target.length() - 1) {
                throw new UsageException(
                        "--output takes FORMAT=FILE, such as sarif=findings.sarif, not '" + target + "'.");
            }
            outputs.addFile(target.substring(0, equals), Path.of(target.substring(equals + 1)), version);
        }
        return outputs;
    }

    private void addFile(String name, Path file, String version) throws UsageException {
        try {
            Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            files.add(writer);
            formats.add(format(name, writer, false, version));
        } catch (IOException e) {
            throw new UsageException("Cannot write " + file + ": make sure its folder exists and can be written to.");
        }
    }

    /** GitHub shows few annotations, but the whole of this file, on the page of the run. */
    private void addStepSummary(Optional<String> file) throws UsageException {
        if (file.filter(name -> !name.isBlank()).isEmpty()) {
            return;
        }
        try {
            Writer writer = Files.newBufferedWriter(
                    Path.of(file.get()), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            files.add(writer);
            formats.add(new StepSummaryFormat(writer));
        } catch (IOException e) {
            throw new UsageException("Cannot write the file that GITHUB_STEP_SUMMARY names; unset it or name another.");
        }
    }

    private static OutputFormat format(String name, Writer out, boolean color, String version)
            throws UsageException, IOException {
        return switch (name) {
            case "text" -> new TextFormat(out, color);
            case "json" -> new JsonFormat(out);
            case "sarif" -> new SarifFormat(out, version);
            case "github" -> new GithubFormat(out);
            case "vale" -> new ValeFormat(out);
            default -> throw new UsageException("There is no format '" + name + "'; take " + NAMES + ".");
        };
    }

    void begin(RuleSet rules) throws IOException {
        for (OutputFormat format : formats) {
            format.begin(rules);
        }
    }

    void file(FileReport report) throws IOException {
        for (OutputFormat format : formats) {
            format.file(report);
        }
    }

    void end(Summary summary) throws IOException {
        for (OutputFormat format : formats) {
            format.end(summary);
        }
    }

    @Override
    public void close() throws IOException {
        for (Writer file : files) {
            file.close();
        }
    }
}
