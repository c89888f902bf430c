package dev.copydesk;

import dev.copydesk.core.review.Desk;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.text.Problem;
import dev.copydesk.markdown.MarkdownCopyParser;
import dev.copydesk.rulebook.BuiltInRules;
import dev.copydesk.rulebook.HouseWords;
import dev.copydesk.rulebook.LoadedRules;
import dev.copydesk.rulebook.RuleFolder;
import dev.copydesk.rulebook.ValeSetup;
import dev.copydesk.workspace.ConfigException;
import dev.copydesk.workspace.ConfigFile;
import dev.copydesk.workspace.CopyFiles;
import dev.copydesk.workspace.LedgerFiles;
import dev.copydesk.workspace.Options;
import dev.copydesk.workspace.WorkspaceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens a workspace: reads its configuration, rules and ledger, the same way for the editor and the command line. */
final class WorkspaceOpener {

    /** One for all workspaces, because each parser may hold one thread that a hostile text has caught. */
    private static final MarkdownCopyParser PARSER = new MarkdownCopyParser();

    private WorkspaceOpener() {}

    /**
     * What the caller chose.
     *
     * @param config a configuration to use instead of the one that is found
     * @param packs whether the built-in packs are on
     */
    record Choices(Optional<Path> config, boolean packs) {
        static final Choices DEFAULT = new Choices(Optional.empty(), true);
    }

    /**
     * A workspace that was opened.
     *
     * @param root its folder, absolute
     * @param desk judges its documents
     * @param ledger keeps its decisions
     * @param copy tells which of its files hold copy
     * @param problems what is wrong with rules and configuration without stopping anything
     */
    record Opened(Path root, Desk desk, LedgerFiles ledger, CopyFiles copy, List<Problem> problems) {}

    /**
     * Opens a workspace.
     *
     * @throws ConfigException if its copydesk.yml cannot be used
     */
    static Opened open(Path root, Choices choices, String actorEmail, Clock clock) throws ConfigException {
        List<Problem> problems = new ArrayList<>();
        Options options = options(root, choices.config());
        Optional<ValeSetup> vale = choices.config()
                .filter(file -> !isOurs(file))
                .map(ValeSetup::readTrusted)
                .or(() -> options.vale()
                        .or(() -> ValeSetup.find(root, root))
                        .map(file ->
                                ValeSetup.read(file, WorkspaceRoot.gitTop(root).orElse(root))));
        vale.ifPresent(setup -> problems.addAll(setup.problems()));
        Terms accepted = accepted(options, vale.map(ValeSetup::accepted).orElseGet(Terms::none), problems);
        Map<RuleId, Rule> own = new LinkedHashMap<>();
        if (choices.packs()) {
            take(BuiltInRules.load(accepted), own, problems);
        }
        Path rules = root.resolve("rules");
        if (Files.isDirectory(rules)) {
            // A rule of the workspace stands in for the built-in one of the same name.
            take(RuleFolder.read(rules, root, accepted), own, problems);
        }
        take(HouseWords.of(options.terms(), options.vocabulary().reject(), accepted), own, problems);
        HouseSettings settings = new HouseSettings(
                List.copyOf(own.values()),
                vale,
                (rule, path) -> options.severity(rule.id(), rule.id().pack(), rule.severity(), path));
        problems.addAll(unknownNames(options, settings.rules(), choices.packs()));
        LedgerFiles ledger = LedgerFiles.open(root, actorEmail, clock);
        return new Opened(
                root, Desk.of(PARSER, settings), ledger, copyFiles(root, choices.config()), List.copyOf(problems));
    }

    /**
     * Tells which files of a workspace hold copy.
     *
     * @throws ConfigException if its copydesk.yml cannot be used
     */
    static CopyFiles copyFiles(Path root, Optional<Path> config) throws ConfigException {
        boolean isConfigured = WorkspaceRoot.config(root).isPresent()
                || config.filter(WorkspaceOpener::isOurs).isPresent();
        return isConfigured ? CopyFiles.of(options(root, config).files()) : CopyFiles.withoutConfig();
    }

    private static Options options(Path root, Optional<Path> config) throws ConfigException {
        Optional<Path> file = config.filter(WorkspaceOpener::isOurs).or(() -> WorkspaceRoot.config(root));
        return file.isPresent() ? ConfigFile.read(file.get()) : Options.none();
    }

    private static boolean isOurs(Path config) {
        return config.toString().endsWith(".yml") || config.toString().endsWith(".yaml");
    }

    private static Terms accepted(Options options, Terms ofVale, List<Problem> problems) {
        try {
            return ofVale.and(Terms.of(options.vocabulary().accept()));
        } catch (BadPatternException e) {
            problems.add(Problem.ofWhole(
                    "vocabulary", "copydesk.yml: the accepted words cannot be used: " + e.getMessage()));
            return ofVale;
        }
    }

    /** A level for a name that no rule answers to is most often a slip of the pen. */
    private static List<Problem> unknownNames(Options options, RuleSet rules, boolean packs) {
        Set<String> known = new HashSet<>();
        for (Rule rule : rules.rules()) {
            known.add(rule.id().value());
            known.add(rule.id().pack());
        }
        return options.names().stream()
                .filter(name -> packs && !known.contains(name))
                .map(name -> Problem.ofWhole(
                        "unknown-rule",
                        "copydesk.yml: There is no rule or pack '" + name
                                + "'; mend or remove it ('copydesk rules' lists all)."))
                .toList();
    }

    private static void take(LoadedRules loaded, Map<RuleId, Rule> into, List<Problem> problems) {
        problems.addAll(loaded.problems());
        loaded.rules().forEach(rule -> into.put(rule.id(), rule));
    }
}
