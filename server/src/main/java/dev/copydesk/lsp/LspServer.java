package dev.copydesk.lsp;

import dev.copydesk.lsp.port.Environment;
import dev.copydesk.lsp.state.Session;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server: speaks the protocol over two streams until its client ends it. */
public final class LspServer {

    /** How long the last words may take to reach the disk when the editor is already gone. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private LspServer() {}

    /**
     * Serves one client and returns when it is done.
     *
     * @param out carries the protocol; nothing else may write to it
     * @return the exit code for the process: 0, or 1 after an {@code exit} that no {@code shutdown} announced
     */
    public static int run(InputStream in, OutputStream out, Environment environment) {
        Guard.silenceLibrary();
        Session session = new Session(environment);
        Ending ending = new Ending();
        ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "copydesk-reader");
            thread.setDaemon(true);
            return thread;
        });
        Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>()
                .setLocalService(new Server(session, ending))
                .setRemoteInterface(LanguageClient.class)
                .setInput(ending.watched(in))
                .setOutput(out)
                .setExecutorService(reader)
                .setExceptionHandler(Guard::answer)
                .wrapMessages(Guard::withoutErrorData)
                .validateMessages(true)
                .create();
        session.client().connect(launcher.getRemoteProxy());
        var unused = launcher.startListening();
        int code = ending.await();
        if (!session.client().hasEnded()) {
            var alsoUnused = session.finish();
        }
        session.threads().drain(LAST_WORDS);
        reader.shutdownNow();
        return code;
    }
}
