package dev.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code copydesk lsp}: the language server over standard input and output. */
@Command(
        name = "lsp",
        description = "Serves an editor over standard input and output.",
        mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {

    private final Services services;

    LspCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return services.languageServer().get();
    }
}
