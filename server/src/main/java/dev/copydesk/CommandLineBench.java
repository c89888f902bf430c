package dev.copydesk;

import dev.copydesk.WorkspaceOpener.Choices;
import dev.copydesk.WorkspaceOpener.Opened;
import dev.copydesk.cli.Bench;
import dev.copydesk.cli.LintRequest;
import dev.copydesk.cli.UsageException;
import dev.copydesk.cli.format.FileReport;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.review.Desk.Judged;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a run of the linter looks at. */
final class CommandLineBench implements Bench {

    private final Opened workspace;
    private final List<Path> files;
    private final Decisions decisions;
    private final LocalDate asOf;

    private CommandLineBench(Opened workspace, List<Path> files, Decisions decisions, LocalDate asOf) {
        this.workspace = workspace;
        this.files = files;
        this.decisions = decisions;
        this.asOf = asOf;
    }

    static Bench open(LintRequest request) throws UsageException {
        List<Path> files = new ArrayList<>();
        for (String path : request.paths()) {
            files.addAll(find(Path.of(path)));
        }
        Path start = request.paths().isEmpty()
                ? Path.of("")
                : Path.of(request.paths().get(0));
        Path root = rootOf(start.toAbsolutePath().normalize());
        Opened opened =
                WorkspaceOpener.open(root, new Choices(request.config(), request.packs()), "", Clock.systemUTC());
        Decisions decisions = request.decisions() ? opened.ledger().decisions() : Decisions.none();
        return new CommandLineBench(opened, files, decisions, request.asOf());
    }

    private static List<Path> find(Path path) throws UsageException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UsageException("The folder " + path + " cannot be read.");
        }
    }

    static Path rootOf(Path file) {
        for (Path folder = file; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("copydesk.yml")) || Files.exists(folder.resolve(".vale.ini"))) {
                return folder;
            }
        }
        Path parent = file.getParent();
        return Files.isDirectory(file) || parent == null ? file : parent;
    }

    @Override
    public List<Path> files() {
        return files;
    }

    @Override
    public FileReport judge(Path file) {
        try {
            return judge(file, Files.readString(file));
        } catch (IOException e) {
            Problem problem = Problem.ofWhole("unreadable", "The file cannot be read as UTF-8 text.");
            return new FileReport(shown(file), pathOf(file), SourceText.of(""), List.of(), List.of(problem));
        }
    }

    @Override
    public FileReport judge(Path file, String text) {
        SourceText source = SourceText.of(text);
        Judged judged = workspace.desk().judge(pathOf(file), source, decisions, asOf, () -> {});
        return new FileReport(shown(file), pathOf(file), source, judged.findings(), judged.problems());
    }

    private String pathOf(Path file) {
        return slashed(workspace.root().relativize(file.toAbsolutePath().normalize()));
    }

    private static String shown(Path file) {
        return slashed(file.normalize());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public RuleSet rules() {
        return workspace.desk().settings().rules();
    }

    @Override
    public List<String> problems() {
        return workspace.problems().stream().map(Problem::message).toList();
    }
}
