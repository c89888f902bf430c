package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.lsp.convert.ToLsp;
import dev.copydesk.lsp.state.DocumentSnapshot.Analysis;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** What the editor was told about each document; owned by the delivery thread. */
final class Board {

    private record Entry(DocumentSnapshot snapshot, Analysis analysis, PublishDiagnosticsParams told) {}

    /**
     * A finding on the board.
     *
     * @param home where its document belongs
     * @param finding the finding
     * @param text the text that it was found in
     */
    record Posted(Home home, Finding finding, SourceText text) {}

    private final Client client;
    private final Clock clock;
    private final Map<String, Entry> entries = new HashMap<>();

    Board(Client client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Shows what was found in the current state of a document. */
    void post(DocumentSnapshot snapshot, Analysis analysis) {
        PublishDiagnosticsParams params = params(snapshot, analysis);
        Entry before = entries.put(snapshot.uri(), new Entry(snapshot, analysis, params));
        if (before == null || !before.told().equals(params)) {
            client.publish(params);
        }
    }

    /** Shows the documents of a workspace again, after its decisions changed. Nothing is judged again. */
    void repost(OpenWorkspace workspace) {
        for (Entry entry : List.copyOf(entries.values())) {
            if (Objects.equals(entry.analysis().home().workspace(), workspace)) {
                post(entry.snapshot(), entry.analysis());
            }
        }
    }

    void remove(String uri) {
        if (entries.remove(uri) != null) {
            client.clear(uri);
        }
    }

    /** Returns an open finding by the fingerprint that its diagnostic carries. */
    Optional<Posted> open(String uri, String fingerprint) {
        return Optional.ofNullable(entries.get(uri)).flatMap(entry -> {
            Home home = entry.analysis().home();
            return decided(entry.analysis())
                    .filter(Decided::isOpen)
                    .map(Decided::finding)
                    .filter(f -> f.identity().exported(home.path()).hex().equals(fingerprint))
                    .findFirst()
                    .map(finding -> new Posted(home, finding, entry.snapshot().text()));
        });
    }

    private PublishDiagnosticsParams params(DocumentSnapshot snapshot, Analysis analysis) {
        String path = analysis.home().path();
        Stream<Diagnostic> findings = decided(analysis)
                .filter(Decided::isOpen)
                .map(decided -> ToLsp.diagnostic(decided.finding(), path, snapshot.text()));
        Stream<Diagnostic> problems =
                analysis.problems().stream().map(problem -> ToLsp.diagnostic(problem, snapshot.text()));
        return new PublishDiagnosticsParams(
                snapshot.uri(), Stream.concat(findings, problems).toList(), snapshot.version());
    }

    private Stream<Decided> decided(Analysis analysis) {
        Home home = analysis.home();
        return home.workspace().apply(home.path(), analysis.findings(), clock).stream();
    }
}
