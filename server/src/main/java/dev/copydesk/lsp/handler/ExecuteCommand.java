package dev.copydesk.lsp.handler;

import dev.copydesk.lsp.state.Session;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ExecuteCommandParams;

/** {@code workspace/executeCommand}: takes note and returns; what comes of it happens on other threads. */
public final class ExecuteCommand {

    private final Session session;

    public ExecuteCommand(Session session) {
        this.session = session;
    }

    public void run(ExecuteCommandParams params) {
        List<Object> arguments = Optional.ofNullable(params.getArguments()).orElseGet(List::of);
        switch (params.getCommand()) {
            case Commands.ACCEPT -> session.accepts().accept(Commands.text(arguments, "decision"));
            case Commands.REJECT ->
                session.rejects().reject(Commands.text(arguments, "uri"), Commands.text(arguments, "fingerprint"));
            default -> throw Commands.invalid("This server has no such command.");
        }
    }
}
