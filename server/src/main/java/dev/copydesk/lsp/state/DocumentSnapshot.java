package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.review.Desk.Judged;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A document at one version. Its text never changes; what is found in it is computed once, by whichever thread needs it first. */
public final class DocumentSnapshot {

    /**
     * What was found in a snapshot, decided or not.
     *
     * @param home where the document belongs
     * @param findings in the order of the text
     * @param problems what kept parts from being judged
     */
    public record Analysis(Home home, List<Finding> findings, List<Problem> problems) {}

    private final String uri;
    private final int version;
    private final SourceText text;
    private final Supplier<Optional<Home>> home;
    private final Memo<Optional<Analysis>> analysis = new Memo<>();

    DocumentSnapshot(String uri, int version, SourceText text, Supplier<Optional<Home>> home) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.home = home;
    }

    /** Returns the address of the document exactly as the client wrote it. */
    public String uri() {
        return uri;
    }

    /** Returns the client's number for this state; it may start at 0 and have gaps. */
    public int version() {
        return version;
    }

    public SourceText text() {
        return text;
    }

    /** Returns the next state of the same document. */
    DocumentSnapshot next(int version, SourceText text) {
        return new DocumentSnapshot(uri, version, text, home);
    }

    /**
     * Returns what is found in this snapshot, empty for a document that is not judged. May take long and read files: for workers.
     *
     * @param asOf the day on which data are judged
     * @param checkpoint called now and then; what it throws, a cancellation, passes through and leaves nothing behind
     */
    public Optional<Analysis> analysis(LocalDate asOf, Runnable checkpoint) {
        return analysis.get(() -> home.get().flatMap(its -> analyze(its, asOf, checkpoint)));
    }

    private Optional<Analysis> analyze(Home its, LocalDate asOf, Runnable checkpoint) {
        var workspace = its.workspace().workspace();
        if (!workspace.isCopy().test(its.path(), text)) {
            return Optional.empty();
        }
        // Decisions come later, so that a rejection needs no second judging.
        Judged judged = workspace.desk().judge(its.path(), text, Decisions.none(), asOf, checkpoint);
        return Optional.of(new Analysis(
                its,
                judged.findings().stream().map(decided -> decided.finding()).toList(),
                judged.problems()));
    }
}
