package dev.copydesk;

import dev.copydesk.core.review.Desk;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.text.Problem;
import dev.copydesk.markdown.MarkdownCopyParser;
import dev.copydesk.rulebook.BuiltInRules;
import dev.copydesk.rulebook.LoadedRules;
import dev.copydesk.rulebook.RuleFolder;
import dev.copydesk.rulebook.ValeSetup;
import dev.copydesk.workspace.LedgerFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a workspace: reads its configuration, rules and ledger, the same way for the editor and the command line. */
final class WorkspaceOpener {

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
     * @param problems what is wrong with rules and configuration without stopping anything
     */
    record Opened(Path root, Desk desk, LedgerFiles ledger, List<Problem> problems) {}

    static Opened open(Path root, Choices choices, String actorEmail, Clock clock) {
        List<Problem> problems = new ArrayList<>();
        Optional<ValeSetup> vale = choices.config()
                .filter(file -> !file.toString().endsWith(".yml"))
                .map(ValeSetup::readTrusted)
                .or(() -> ValeSetup.find(root, root).map(file -> ValeSetup.read(file, root)));
        vale.ifPresent(setup -> problems.addAll(setup.problems()));
        Terms accepted = vale.map(ValeSetup::accepted).orElseGet(Terms::none);
        List<Rule> own = new ArrayList<>();
        if (choices.packs()) {
            own.addAll(take(BuiltInRules.load(accepted), problems));
        }
        Path rules = root.resolve("rules");
        if (Files.isDirectory(rules)) {
            own.addAll(take(RuleFolder.read(rules, root, accepted), problems));
        }
        HouseSettings settings = new HouseSettings(own, vale, (rule, path) -> Optional.of(rule.severity()));
        LedgerFiles ledger = LedgerFiles.open(root, actorEmail, clock);
        return new Opened(root, Desk.of(new MarkdownCopyParser(), settings), ledger, List.copyOf(problems));
    }

    private static List<Rule> take(LoadedRules loaded, List<Problem> problems) {
        problems.addAll(loaded.problems());
        return loaded.rules();
    }
}
