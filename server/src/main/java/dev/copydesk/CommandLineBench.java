package dev.copydesk;

import dev.copydesk.Places.Place;
import dev.copydesk.cli.Bench;
import dev.copydesk.cli.LintRequest;
import dev.copydesk.cli.UsageException;
import dev.copydesk.cli.format.FileReport;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.review.Desk.Judged;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.workspace.ConfigException;
import dev.copydesk.workspace.CopyFiles;
import dev.copydesk.workspace.FileFinder;
import dev.copydesk.workspace.FileText;
import dev.copydesk.workspace.FileText.Readable;
import dev.copydesk.workspace.FileText.Unreadable;
import dev.copydesk.workspace.FoundFile;
import dev.copydesk.workspace.TextFiles;
import dev.copydesk.workspace.WorkspaceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that a run of the linter looks at, each judged in the workspace that it belongs to. */
final class CommandLineBench implements Bench {

    private static final String NO_SUCH_FILE = "no-such-file";

    private final LintRequest request;
    private final Map<Path, FoundFile> files;
    private final Map<Path, Place> places;
    private final Changes changes;
    private final List<String> problems;
    private final BulkDecisions bulk = new BulkDecisions(Clock.systemUTC());
    private final Path here;

    private CommandLineBench(
            LintRequest request,
            Map<Path, FoundFile> files,
            Map<Path, Place> places,
            Changes changes,
            List<String> problems,
            Path here) {
        this.here = here;
        this.request = request;
        this.files = files;
        this.places = places;
        this.changes = changes;
        this.problems = problems;
    }

    static Bench open(LintRequest request) throws UsageException {
        return open(request, Path.of("").toAbsolutePath());
    }

    /** Opens what a request names, as seen from a working folder. */
    static Bench open(LintRequest request, Path here) throws UsageException {
        Optional<Path> config = request.config().map(here::resolve);
        if (config.filter(file -> !Files.isRegularFile(file)).isPresent()) {
            throw new UsageException(request.config().get() + " does not exist; name a copydesk.yml or a .vale.ini.");
        }
        Map<Path, CopyFiles> copies = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        FileFinder.Found found = FileFinder.find(
                request.paths(), here, root -> copies.computeIfAbsent(root, r -> copyFiles(r, config, faults)));
        if (!faults.isEmpty()) {
            throw new UsageException(faults.get(0));
        }
        for (Problem problem : found.problems()) {
            if (problem.code().equals(NO_SUCH_FILE)) {
                throw new UsageException(problem.message());
            }
        }
        List<String> problems =
                new ArrayList<>(found.problems().stream().map(Problem::message).toList());
        Changes changes = Changes.of(request, here);
        Map<Path, FoundFile> files = new LinkedHashMap<>();
        found.files().stream()
                .filter(file -> changes.concern(file.file()))
                .forEach(file -> files.put(file.file(), file));
        Places opener = new Places(request, config);
        for (FoundFile file : files.values()) {
            opener.open(file.root());
        }
        if (files.isEmpty()) {
            opener.open(
                    WorkspaceRoot.of(request.standardInput().map(here::resolve).orElse(here)));
        }
        Map<Path, Place> places = opener.opened();
        places.values().forEach(place -> problems.addAll(place.problems()));
        return new CommandLineBench(
                request, files, places, changes, problems.stream().distinct().toList(), here);
    }

    private static CopyFiles copyFiles(Path root, Optional<Path> config, List<String> faults) {
        try {
            return WorkspaceOpener.copyFiles(root, config);
        } catch (ConfigException e) {
            faults.add(e.sentence());
            return CopyFiles.withoutConfig();
        }
    }

    @Override
    public List<Path> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public FileReport judge(Path file) {
        FoundFile found = found(file);
        FileText text = changes.staged(file)
                .map(bytes -> TextFiles.decode(shown(file), bytes))
                .orElseGet(() -> TextFiles.read(file, shown(file)));
        if (text instanceof Readable readable) {
            return judge(found, readable.source());
        }
        return new FileReport(
                shown(file),
                found.name(),
                SourceText.of(""),
                List.of(),
                text instanceof Unreadable unreadable ? List.of(unreadable.problem()) : List.of());
    }

    @Override
    public FileReport judge(Path file, String text) {
        return judge(found(file), SourceText.of(text));
    }

    private FileReport judge(FoundFile file, SourceText source) {
        Place place =
                places.getOrDefault(file.root(), places.values().iterator().next());
        Judged judged = place.desk().judge(file.name(), source, place.decisions(), request.asOf(), () -> {});
        List<Decided> findings = judged.findings().stream()
                .filter(decided -> changes.touch(file.file(), source, decided.finding()))
                .toList();
        return new FileReport(shown(file.file()), file.name(), source, findings, judged.problems());
    }

    private FoundFile found(Path file) {
        return files.containsKey(file) ? files.get(file) : FoundFile.of(here.resolve(file));
    }

    private String shown(Path file) {
        Path absolute = here.resolve(file).normalize();
        boolean related = here.getRoot().equals(absolute.getRoot());
        return (related ? here.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    @Override
    public Optional<Problem> keep(Path file, FileReport before, String text, List<Finding> applied) {
        String name = shown(file);
        if (!(TextFiles.read(file, name) instanceof Readable now)
                || !now.source().equals(before.source())) {
            return Optional.of(
                    Problem.ofWhole("changed-meanwhile", name + " changed while it was being fixed; run it again."));
        }
        Optional<Problem> notWritten = TextFiles.write(file, text, now.encoding());
        return notWritten.isPresent() ? notWritten : bulk.accepted(found(file), applied);
    }

    @Override
    public RuleTests testRules() {
        return ExampleRun.of(places.keySet().iterator().next());
    }

    @Override
    public RuleSet rules() {
        List<RuleSet> sets = places.values().stream()
                .map(place -> place.desk().settings().rules())
                .distinct()
                .toList();
        if (sets.size() == 1) {
            return sets.get(0);
        }
        Map<RuleId, Rule> rules = new TreeMap<>();
        sets.forEach(set -> set.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule)));
        return RuleSet.of(List.copyOf(rules.values()));
    }

    @Override
    public List<String> problems() {
        return problems;
    }
}
