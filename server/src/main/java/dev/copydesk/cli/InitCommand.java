package dev.copydesk.cli;

import dev.copydesk.cli.CommandLineProgram.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code copydesk init}: lays out a workspace with commented files; never overwrites. */
@Command(name = "init", description = "Lays out a workspace with commented files.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of(
            "copydesk.yml", "copydesk.yml",
            "campaigns/example/brief.md", "brief.md",
            "campaigns/example/emails/welcome.md", "welcome.md",
            "rules/house/our-name.md", "our-name.md",
            ".copydesk/.gitignore", "gitignore"));

    private final Console console;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Where to lay it out. Default: this folder.")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        for (Map.Entry<String, String> file :
                FILES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            Path target = folder.resolve(file.getKey());
            if (Files.exists(target)) {
                console.out().println("kept     " + target);
                continue;
            }
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (InputStream template = InitCommand.class.getResourceAsStream("init/" + file.getValue())) {
                if (template == null) {
                    throw new UsageException("This program was packaged without its templates; install it again.");
                }
                Files.copy(template, target);
            }
            console.out().println("created  " + target);
        }
        console.out().println("Next: copydesk lint " + (folder.toString().isEmpty() ? "." : folder));
        return CommandLineProgram.CLEAN;
    }
}
