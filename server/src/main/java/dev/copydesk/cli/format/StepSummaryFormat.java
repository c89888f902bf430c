package dev.copydesk.cli.format;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Severity;
import java.io.IOException;
import java.io.Writer;

/** A Markdown table for the page of a run on GitHub, which holds what the annotations have no room for. */
public final class StepSummaryFormat implements OutputFormat {

    /** GitHub refuses a summary of more than 1 MiB; this many rows stay far below. */
    private static final int MOST_ROWS = 1_000;

    private final Writer out;
    private int rows;

    public StepSummaryFormat(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(RuleSet rules) throws IOException {
        out.write("## Copydesk\n\n");
    }

    @Override
    public void file(FileReport report) throws IOException {
        for (Decided decided : report.open()) {
            if (rows == 0) {
                out.write("| place | severity | rule | message |\n|---|---|---|---|\n");
            }
            if (++rows <= MOST_ROWS) {
                writeRow(report, decided.finding());
            }
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (rows > MOST_ROWS) {
            out.write("\n" + (rows - MOST_ROWS) + " more findings are not shown.\n");
        }
        out.write("\n" + summary.count(Status.OPEN) + " open (" + summary.errors(Status.OPEN) + " errors), "
                + summary.count(Status.REJECTED) + " rejected (" + summary.errors(Status.REJECTED) + " errors), "
                + summary.count(Status.WAIVED) + " waived (" + summary.errors(Status.WAIVED) + " errors) in "
                + summary.files() + " files.\n");
        out.flush();
    }

    private void writeRow(FileReport report, Finding finding) throws IOException {
        Place place = Place.of(report.source().lines(), finding.range());
        out.write("| " + plain(report.path()) + ":" + place.line() + " | " + word(finding.severity()) + " | "
                + plain(finding.rule().id().value()) + " | " + plain(finding.message()) + " |\n");
    }

    private static String word(Severity severity) {
        return severity == Severity.ERROR ? "**error**" : severity.id();
    }

    /** Words of the copy must not become markup, links or mentions on the page. */
    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder();
        Screen.safe(text).codePoints().forEach(c -> {
            boolean markup = c < 128 && !Character.isLetterOrDigit(c) && " ,.'?/".indexOf(c) < 0;
            escaped.append(markup ? "&#" + c + ";" : Character.toString(c));
        });
        return escaped.toString();
    }
}
