package dev.copydesk.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Action;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.ColumnUnit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The JSON that Vale prints, for tools that read it. Columns count code points from 1, ends are inclusive. */
public final class ValeFormat implements OutputFormat {

    private final JsonGenerator json;

    public ValeFormat(Writer out) throws IOException {
        this.json = Json.generator(out);
    }

    @Override
    public void begin(RuleSet rules) throws IOException {
        json.writeStartObject();
    }

    @Override
    public void file(FileReport report) throws IOException {
        if (report.open().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(report.path());
        for (Decided decided : report.open()) {
            write(report, decided.finding());
        }
        json.writeEndArray();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(FileReport report, Finding finding) throws IOException {
        Place place = Place.of(report.source().lines(), finding.range());
        json.writeStartObject();
        writeAction(finding);
        json.writeArrayFieldStart("Span");
        json.writeNumber(place.column());
        json.writeNumber(lastColumn(report, finding, place));
        json.writeEndArray();
        json.writeStringField("Check", finding.rule().id().value());
        json.writeStringField("Description", finding.rule().page().description());
        json.writeStringField("Link", finding.rule().page().link());
        json.writeStringField("Message", finding.message());
        json.writeStringField("Severity", finding.severity().id());
        json.writeStringField("Match", finding.quote());
        json.writeNumberField("Line", place.line());
        json.writeEndObject();
    }

    private void writeAction(Finding finding) throws IOException {
        Action action = finding.rule().action();
        List<String> params = action.name().equals("replace")
                ? finding.suggestions().stream()
                        .map(s -> s.edit().replacement())
                        .toList()
                : action.params();
        json.writeObjectFieldStart("Action");
        json.writeStringField("Name", action.name());
        if (params.isEmpty()) {
            json.writeNullField("Params");
        } else {
            json.writeArrayFieldStart("Params");
            for (String param : params) {
                json.writeString(param);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Vale's span stays on the first line; a match that runs on ends with that line. */
    private static int lastColumn(FileReport report, Finding finding, Place place) {
        if (place.endLine() == place.line()) {
            return Math.max(place.column(), place.endColumn() - 1);
        }
        int end = report.source().lines().range(place.line() - 1).end();
        return Math.max(
                place.column(),
                report.source().lines().locate(end, ColumnUnit.CODE_POINTS).column());
    }
}
