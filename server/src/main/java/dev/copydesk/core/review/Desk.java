package dev.copydesk.core.review;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.CopyParser;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import java.time.LocalDate;
import java.util.List;

/**
 * One workspace opened for review: parser and settings put together.
 *
 * <p>Editor and command line both judge through it and only through it, so the same file gets the same findings in both.
 */
public final class Desk {

    private final CopyParser parser;
    private final Settings settings;

    private Desk(CopyParser parser, Settings settings) {
        this.parser = parser;
        this.settings = settings;
    }

    public static Desk of(CopyParser parser, Settings settings) {
        return new Desk(parser, settings);
    }

    /**
     * What is known of a document after it was judged.
     *
     * @param document the document as parsed
     * @param findings all findings with what was decided about each, in the order of the document
     * @param problems what kept parts from being judged
     */
    public record Judged(CopyDocument document, List<Decided> findings, List<Problem> problems) {}

    public Settings settings() {
        return settings;
    }

    /**
     * Judges a document.
     *
     * @param path relative to the workspace, with slashes
     * @param text what stands in the file or editor
     * @param decisions what people said; {@link Decisions#none} shows everything
     * @param asOf the day on which waivers and data are judged
     * @param checkpoint called now and then; what it throws, a cancellation, passes through
     */
    public Judged judge(String path, SourceText text, Decisions decisions, LocalDate asOf, Runnable checkpoint) {
        FileSettings its = settings.of(path);
        CopyDocument document = parser.parse(text, its.options());
        Review review = Reviewer.review(document, its.rules(), checkpoint);
        return new Judged(document, decisions.apply(path, review.findings(), asOf), review.problems());
    }
}
