package dev.copydesk.lsp;

import dev.copydesk.lsp.handler.CodeActions;
import dev.copydesk.lsp.state.DocumentSnapshot;
import dev.copydesk.lsp.state.Session;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The methods of the protocol about one document. Each captures a snapshot on the reading thread and computes elsewhere. */
final class DocumentService implements TextDocumentService {

    private final Session session;
    private final CodeActions codeActions;

    DocumentService(Session session) {
        this.session = session;
        this.codeActions = new CodeActions(session);
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        Guard.run(session, () -> {
            var document = params.getTextDocument();
            session.open(document.getUri(), document.getVersion(), document.getText());
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Guard.run(session, () -> {
            var document = params.getTextDocument();
            int version = Optional.ofNullable(document.getVersion()).orElse(0);
            session.change(document.getUri(), version, params.getContentChanges());
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Guard.run(session, () -> session.close(params.getTextDocument().getUri()));
    }

    /** Nothing hangs on saving: many people never do it by hand. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {}

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Optional<DocumentSnapshot> snapshot =
                session.document(params.getTextDocument().getUri());
        return CompletableFutures.computeAsync(
                session.threads().workers(),
                cancel -> snapshot.map(its -> codeActions.of(its, params, cancel::checkCanceled))
                        .orElseGet(List::of));
    }
}
