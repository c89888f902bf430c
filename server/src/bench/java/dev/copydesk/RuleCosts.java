package dev.copydesk;

import dev.copydesk.WorkspaceOpener.Choices;
import dev.copydesk.WorkspaceOpener.Opened;
import dev.copydesk.bench.Corpus;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Reviewer;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.markdown.MarkdownCopyParser;
import dev.copydesk.workspace.ConfigException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prints which rules cost most: CPU time of each rule alone over a megabyte, less the time of no rule at all. */
public final class RuleCosts {

    private static final int ROUNDS = 3;
    private static final int SHOWN = 25;

    private RuleCosts() {}

    private record Cost(Rule rule, double millis) {}

    /** Takes a Vale configuration, or nothing for the built-in packs. */
    public static void main(String[] arguments) throws ConfigException {
        boolean builtIn = arguments.length == 0;
        Choices choices = new Choices(builtIn ? Optional.empty() : Optional.of(Path.of(arguments[0])), builtIn);
        Opened workspace = WorkspaceOpener.open(Path.of("").toAbsolutePath().resolve("target"), choices, "", Clock.systemUTC());
        List<CopyDocument> documents = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            documents.add(new MarkdownCopyParser()
                    .parse(SourceText.of(Corpus.document(i, 12_500)), ParseOptions.markdown()));
        }
        RuleSet all = workspace.desk().settings().rules();
        millis(documents, ActiveRules.all(all));
        double scan = millis(documents, ActiveRules.of(all, rule -> Optional.empty()));
        System.out.printf("all rules %.0f ms, the gate alone %.0f ms%n", millis(documents, ActiveRules.all(all)), scan);
        all.rules().stream()
                .map(rule -> new Cost(rule, millis(documents, ActiveRules.of(all, r -> r == rule ? Optional.of(r.severity()) : Optional.empty())) - scan))
                .sorted(Comparator.comparingDouble(Cost::millis).reversed())
                .limit(SHOWN)
                .forEach(cost -> System.out.printf("%7.1f ms  %s%n", cost.millis(), cost.rule().id()));
    }

    private static double millis(List<CopyDocument> documents, ActiveRules rules) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (CopyDocument document : documents) {
                Reviewer.review(document, rules, () -> {});
            }
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }
}
