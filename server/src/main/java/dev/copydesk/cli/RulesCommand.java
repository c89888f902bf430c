package dev.copydesk.cli;

import dev.copydesk.cli.Bench.RuleTests;
import dev.copydesk.cli.CommandLineProgram.Console;
import dev.copydesk.cli.format.Screen;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code copydesk rules}: what rules there are and what they want. */
@Command(name = "rules", description = "Lists rules, explains one, or tests your own.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    RulesCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException {
        return list();
    }

    @Command(name = "list", description = "Lists all rules that are loaded here.", mixinStandardHelpOptions = true)
    int list() throws UsageException {
        RuleSet rules = rules();
        int width = rules.rules().stream()
                .mapToInt(r -> r.id().value().length())
                .max()
                .orElse(0);
        for (Rule rule : rules.rules()) {
            console.out()
                    .printf(
                            "%-" + (width + 2) + "s%-12s%s%n",
                            rule.id().value(),
                            rule.severity().id(),
                            Screen.safe(rule.page().description()));
        }
        console.out()
                .println(rules.rules().size() + " rules, rule set "
                        + rules.hash().hex().substring(0, 12) + ".");
        return CommandLineProgram.CLEAN;
    }

    @Command(name = "explain", description = "Prints the page of a rule.", mixinStandardHelpOptions = true)
    int explain(@Parameters(paramLabel = "RULE", description = "Its id, such as tone/urgency.") String id)
            throws UsageException {
        RuleSet rules = rules();
        Optional<Rule> rule = id.isBlank() ? Optional.empty() : rules.rule(RuleId.of(id));
        if (rule.isEmpty()) {
            throw new UsageException("There is no rule '" + id + "'." + nearest(rules, id));
        }
        rule.map(r -> r.page().markdown().isBlank() ? r.message() : r.page().markdown())
                .ifPresent(page -> page.lines().map(Screen::safe).forEach(console.out()::println));
        return CommandLineProgram.CLEAN;
    }

    @Command(
            name = "test",
            description = "Runs the examples on the pages of your own rules.",
            mixinStandardHelpOptions = true)
    int test() throws UsageException {
        RuleTests tests = bench().testRules();
        for (String failure : tests.failures()) {
            console.out().println("failed  " + Screen.safe(failure));
        }
        console.out()
                .println(tests.examples() + " examples of " + tests.rules() + " rules, "
                        + tests.failures().size() + " failed.");
        return tests.failures().isEmpty() ? CommandLineProgram.CLEAN : CommandLineProgram.FINDINGS;
    }

    private RuleSet rules() throws UsageException {
        Bench bench = bench();
        bench.problems().forEach(problem -> console.err().println("copydesk: " + Screen.safe(problem)));
        return bench.rules();
    }

    private Bench bench() throws UsageException {
        return services.benches()
                .open(new LintRequest(
                        List.of(),
                        Optional.of(Path.of("any.md")),
                        Optional.empty(),
                        true,
                        true,
                        true,
                        LocalDate.now(ZoneOffset.UTC),
                        Optional.empty(),
                        false));
    }

    private static String nearest(RuleSet rules, String id) {
        String name = id.substring(id.indexOf('/') + 1);
        return rules.rules().stream()
                .map(rule -> rule.id().value())
                .filter(known -> known.contains(name) || name.contains(known.substring(known.indexOf('/') + 1)))
                .min(Comparator.naturalOrder())
                .map(known -> " Did you mean '" + known + "'?")
                .orElse(" 'copydesk rules' lists them all.");
    }
}
