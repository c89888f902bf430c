package dev.copydesk.cli;

import dev.copydesk.core.review.RuleSet;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line: reads arguments, runs one command, and answers with an exit code. */
public final class CommandLineProgram {

    /** Nothing to do. */
    static final int CLEAN = 0;

    /** There are findings at or above the threshold. */
    static final int FINDINGS = 1;

    /** The call or the configuration is wrong; one sentence on standard error says how. */
    static final int USAGE = 2;

    private CommandLineProgram() {}

    /**
     * What a command reads and writes.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param terminal whether a person reads standard output
     */
    public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}

    @Command(
            name = "copydesk",
            mixinStandardHelpOptions = true,
            description =
                    "Reviews marketing copy: finds what should not go out, and keeps what people decide about it.",
            footer = {
                "",
                "Exit codes: 0 nothing to do, 1 findings at or above --fail-on, 2 wrong call or configuration."
            })
    private static final class Root {}

    /** Runs the program with its arguments and returns its exit code. */
    public static int run(List<String> arguments, Services services, Console console) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new LintCommand(services, console));
        line.addSubcommand(new RulesCommand(services, console));
        line.addSubcommand(new InitCommand(console));
        line.addSubcommand(new LspCommand(services));
        line.addSubcommand(new WarmUpCommand(services, console));
        line.addSubcommand(new HelpCommand());
        line.getCommandSpec().versionProvider(new Version(services));
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> refuse(e, console));
        line.setExecutionExceptionHandler((e, command, result) -> fail(e, console));
        if (arguments.isEmpty()) {
            line.usage(console.out());
            return USAGE;
        }
        return line.execute(arguments.toArray(String[]::new));
    }

    private static int refuse(ParameterException e, Console console) {
        console.err().println("copydesk: " + e.getMessage() + ". Try 'copydesk help'.");
        return USAGE;
    }

    private static int fail(Exception e, Console console) {
        if (e instanceof UsageException) {
            console.err().println("copydesk: " + e.getMessage());
        } else {
            console.err().println("copydesk: something went wrong inside (" + e + "); please report it.");
        }
        return USAGE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The version with the hash of the built-in rules: two programs with the same line find the same. */
    private record Version(Services services) implements IVersionProvider {

        @Override
        public String[] getVersion() throws UsageException {
            RuleSet rules = services.benches().open(LintRequest.builtIn()).rules();
            return new String[] {
                "copydesk " + services.version() + " (" + rules.rules().size() + " rules, "
                        + rules.hash().hex().substring(0, 12) + ")"
            };
        }
    }
}
