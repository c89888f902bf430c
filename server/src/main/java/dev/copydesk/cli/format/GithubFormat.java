package dev.copydesk.cli.format;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.io.Writer;

/**
 * GitHub's workflow commands, which become annotations on the changed lines. Columns count code points from 1, ends are exclusive.
 *
 * <p>GitHub shows about ten annotations of a kind per step and drops the rest without a word, so a last line gives the totals.
 */
public final class GithubFormat implements OutputFormat {

    private final Writer out;

    public GithubFormat(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(RuleSet rules) {}

    @Override
    public void file(FileReport report) throws IOException {
        for (Problem problem : report.problems()) {
            out.write(
                    "::warning file=" + property(report.path()) + ",title=copydesk::" + data(problem.message()) + "\n");
        }
        for (Decided decided : report.open()) {
            Finding finding = decided.finding();
            Place place = Place.of(report.source().lines(), finding.range());
            out.write(
                    "::" + command(finding.severity()) + " file=" + property(report.path()) + ",line=" + place.line());
            // GitHub refuses columns where the lines differ.
            out.write(
                    place.line() == place.endLine()
                            ? ",col=" + place.column() + ",endColumn=" + place.endColumn()
                            : ",endLine=" + place.endLine());
            out.write(",title=" + property(finding.rule().id().value()) + "::" + data(finding.message()) + "\n");
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.write(data("Copydesk: " + summary.count(Status.OPEN) + " open, " + summary.count(Status.REJECTED)
                        + " rejected, " + summary.count(Status.WAIVED) + " waived in " + summary.files()
                        + " files; errors: "
                        + summary.errors(Status.OPEN) + " open, " + summary.errors(Status.REJECTED) + " rejected, "
                        + summary.errors(Status.WAIVED) + " waived.")
                + "\n");
        out.flush();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "notice";
        };
    }

    private static String data(String text) {
        // Line ends are escaped the way GitHub decodes them; whatever else could harm a log is shown, not sent.
        String lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Screen.safe(lines);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
