package dev.copydesk.cli.format;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.text.LineIndex;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** For people at a terminal: grouped by file, with the words underlined in their line. */
public final class TextFormat implements OutputFormat {

    /** The most of a source line that is shown, in UTF-16 units; long lines are cut around the flagged words. */
    private static final int WINDOW = 92;

    private static final String INDENT = "    ";

    private final Writer out;
    private final boolean color;

    public TextFormat(Writer out, boolean color) {
        this.out = out;
        this.color = color;
    }

    @Override
    public void begin(RuleSet rules) {}

    @Override
    public void file(FileReport report) throws IOException {
        if (report.open().isEmpty() && report.problems().isEmpty()) {
            return;
        }
        line(paint("1", Screen.safe(report.path())));
        for (Problem problem : report.problems()) {
            line("  " + paint("35", "not judged") + "  " + Screen.safe(problem.message()));
        }
        for (Decided decided : report.open()) {
            write(report, decided.finding());
        }
        line("");
    }

    private void write(FileReport report, Finding finding) throws IOException {
        Place place = Place.of(report.source().lines(), finding.range());
        String where = place.line() + ":" + place.column();
        line("  " + where + " ".repeat(Math.max(1, 8 - where.length()))
                + paint(
                        code(finding.severity()),
                        String.format("%-10s", finding.severity().id()))
                + "  " + Screen.safe(finding.message()) + "  "
                + paint("2", Screen.safe(finding.rule().id().value())));
        writeSource(report, finding, place);
        for (Suggestion suggestion : finding.suggestions()
                .subList(0, Math.min(3, finding.suggestions().size()))) {
            line(INDENT + paint("32", "fix") + "  " + Screen.safe(suggestion.title()));
        }
    }

    private void writeSource(FileReport report, Finding finding, Place place) throws IOException {
        if (finding.range().isEmpty()) {
            return;
        }
        LineIndex lines = report.source().lines();
        TextRange whole = lines.range(place.line() - 1);
        String text = report.source().text();
        int markEnd = Math.min(finding.range().end(), whole.end());
        int from = cutBefore(text, whole, finding.range().start(), markEnd);
        int to = boundary(
                text,
                Math.min(whole.end(), Math.max(from + WINDOW, finding.range().start() + 1)));
        markEnd = Math.min(markEnd, to);
        String before = Screen.safe(text.substring(from, finding.range().start()));
        String marked = Screen.safe(text.substring(finding.range().start(), markEnd));
        String after = Screen.safe(text.substring(markEnd, to));
        String head = from > whole.start() ? "…" : "";
        String tail = to < whole.end() ? "…" : "";
        line(INDENT + paint("2", head + before) + marked + paint("2", after + tail));
        line(INDENT
                + " ".repeat(head.length() + Screen.width(before))
                + paint(code(finding.severity()), "~".repeat(Math.max(1, Screen.width(marked)))));
    }

    private static int cutBefore(String text, TextRange line, int start, int end) {
        if (end - line.start() <= WINDOW) {
            return line.start();
        }
        int lead = Math.max(0, (WINDOW - (end - start)) / 2);
        return boundary(text, Math.max(line.start(), start - Math.max(12, lead)));
    }

    private static int boundary(String text, int offset) {
        boolean insidePair = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return insidePair ? offset - 1 : offset;
    }

    @Override
    public void end(Summary summary) throws IOException {
        int open = summary.count(Status.OPEN);
        String files = counted(summary.files(), "file");
        if (open == 0) {
            line(paint("32", "Nothing to do") + " in " + files + rest(summary));
        } else {
            line(counted(open, "open finding") + " in " + files + ": "
                    + paint(code(Severity.ERROR), counted(summary.open(Severity.ERROR), "error")) + ", "
                    + paint(code(Severity.WARNING), counted(summary.open(Severity.WARNING), "warning")) + ", "
                    + paint(code(Severity.SUGGESTION), counted(summary.open(Severity.SUGGESTION), "suggestion"))
                    + rest(summary));
        }
        out.flush();
    }

    private static String rest(Summary summary) {
        String decided = "; " + part(summary, Status.REJECTED) + ", " + part(summary, Status.WAIVED);
        return summary.problems() == 0
                ? decided + "."
                : decided + "; " + counted(summary.problems(), "problem") + " kept text from being judged.";
    }

    private static String part(Summary summary, Status status) {
        int errors = summary.errors(status);
        return summary.count(status) + " " + status.id() + (errors == 0 ? "" : " (" + counted(errors, "error") + ")");
    }

    private static String counted(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case SUGGESTION -> "36";
        };
    }

    private String paint(String code, String text) {
        return color && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
