package dev.copydesk.lsp.handler;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.lsp.convert.FromLsp;
import dev.copydesk.lsp.convert.ToLsp;
import dev.copydesk.lsp.convert.Visible;
import dev.copydesk.lsp.state.DocumentSnapshot;
import dev.copydesk.lsp.state.DocumentSnapshot.Analysis;
import dev.copydesk.lsp.state.Home;
import dev.copydesk.lsp.state.Offer;
import dev.copydesk.lsp.state.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * {@code textDocument/codeAction}: what a person can do about the findings at a place.
 *
 * <p>The place is the range of the request. The diagnostics that the client echoes are not read, because one client echoes them in
 * bytes.
 */
public final class CodeActions {

    private static final int MOST_ACCEPTS = 3;

    private final Session session;

    public CodeActions(Session session) {
        this.session = session;
    }

    /**
     * Returns the actions for a snapshot that was captured when the request came.
     *
     * @param checkpoint throws when the client no longer wants the answer
     */
    public List<Either<Command, CodeAction>> of(
            DocumentSnapshot snapshot, CodeActionParams params, Runnable checkpoint) {
        if (!wantsQuickFixes(params)) {
            return List.of();
        }
        return snapshot.analysis(LocalDate.now(session.clock()), checkpoint)
                .map(analysis -> of(snapshot, analysis, FromLsp.range(params.getRange(), snapshot.text())))
                .orElseGet(List::of);
    }

    private List<Either<Command, CodeAction>> of(DocumentSnapshot snapshot, Analysis analysis, TextRange place) {
        Home home = analysis.home();
        List<Finding> touched = home.workspace().apply(home.path(), analysis.findings(), session.clock()).stream()
                .filter(Decided::isOpen)
                .map(Decided::finding)
                .filter(finding -> finding.range().touches(place))
                .toList();
        List<Offer> offers = new ArrayList<>();
        for (Finding finding : touched) {
            finding.suggestions().stream()
                    .filter(suggestion -> suggestion.applicability() != Applicability.NOTE)
                    .limit(MOST_ACCEPTS)
                    .map(suggestion -> offer(snapshot, home, finding, suggestion))
                    .forEach(offers::add);
        }
        session.accepts().offer(offers);
        return Stream.concat(
                        offers.stream().map(this::accept),
                        touched.stream()
                                .filter(finding -> finding.rule().rejectable())
                                .map(finding -> reject(snapshot, home, finding)))
                .map(Either::<Command, CodeAction>forRight)
                .toList();
    }

    private Offer offer(DocumentSnapshot snapshot, Home home, Finding finding, Suggestion suggestion) {
        return new Offer(session.accepts().nextName(), snapshot, home, finding, suggestion);
    }

    private CodeAction accept(Offer offer) {
        DocumentSnapshot snapshot = offer.snapshot();
        String title = Visible.of(offer.suggestion().title());
        CodeAction action = action(title, offer.finding(), offer.home(), snapshot);
        action.setEdit(ToLsp.edit(
                offer.suggestion().edit(),
                snapshot.uri(),
                snapshot.version(),
                snapshot.text(),
                session.client().takesVersionedEdits()));
        action.setCommand(Commands.accept(title, offer.id()));
        return action;
    }

    private static CodeAction reject(DocumentSnapshot snapshot, Home home, Finding finding) {
        String ask = finding.severity() == Severity.ERROR ? "Reject here with a reason: " : "Reject here: ";
        String title = ask + Visible.of(finding.rule().id().value());
        CodeAction action = action(title, finding, home, snapshot);
        String fingerprint = finding.identity().exported(home.path()).hex();
        action.setCommand(Commands.reject(title, snapshot.uri(), fingerprint));
        return action;
    }

    private static CodeAction action(String title, Finding finding, Home home, DocumentSnapshot snapshot) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(ToLsp.diagnostic(finding, home.path(), snapshot.text())));
        return action;
    }

    /** Clients ask for other kinds when a file is saved; none of ours may be applied without a person. */
    private static boolean wantsQuickFixes(CodeActionParams params) {
        return Optional.ofNullable(params.getContext().getOnly())
                .map(kinds -> kinds.stream().anyMatch(kind -> kind.isEmpty() || CodeActionKind.QuickFix.equals(kind)))
                .orElse(true);
    }
}
