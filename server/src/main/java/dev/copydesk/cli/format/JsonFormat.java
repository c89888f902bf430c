package dev.copydesk.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Evidence;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Suggestion;
import java.io.IOException;
import java.io.Writer;

/** Our own JSON: one array of open findings. Columns count code points from 1, ends are exclusive. */
public final class JsonFormat implements OutputFormat {

    private final JsonGenerator json;

    public JsonFormat(Writer out) throws IOException {
        this.json = Json.generator(out);
    }

    @Override
    public void begin(RuleSet rules) throws IOException {
        json.writeStartArray();
    }

    @Override
    public void file(FileReport report) throws IOException {
        for (Decided decided : report.open()) {
            Finding finding = decided.finding();
            json.writeStartObject();
            json.writeStringField("file", report.path());
            writePlace(Place.of(report.source().lines(), finding.range()));
            json.writeStringField("rule", finding.rule().id().value());
            json.writeStringField("category", finding.rule().category());
            json.writeStringField("severity", finding.severity().id());
            json.writeStringField("message", finding.message());
            writeEvidence(finding);
            json.writeArrayFieldStart("suggestions");
            for (Suggestion suggestion : finding.suggestions()) {
                writeSuggestion(report, finding, suggestion);
            }
            json.writeEndArray();
            json.writeStringField(
                    "fingerprint",
                    finding.identity().exported(report.identityPath()).hex());
            json.writeEndObject();
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private void writePlace(Place place) throws IOException {
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
    }

    /** The quoted words come first, then whatever they were held against. */
    private void writeEvidence(Finding finding) throws IOException {
        json.writeArrayFieldStart("evidence");
        if (!finding.quote().isEmpty()) {
            writeEvidence("quote", finding.quote());
        }
        for (Evidence evidence : finding.evidence()) {
            writeEvidence(evidence.key(), evidence.value());
        }
        json.writeEndArray();
    }

    private void writeEvidence(String key, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", key);
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    /** The replacement is for the finding's range; where the edit is wider, its own place is added. */
    private void writeSuggestion(FileReport report, Finding finding, Suggestion suggestion) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", suggestion.title());
        json.writeStringField("replacement", suggestion.edit().replacement());
        json.writeStringField("applicability", suggestion.applicability().id());
        if (!suggestion.edit().range().equals(finding.range())) {
            writePlace(Place.of(report.source().lines(), suggestion.edit().range()));
        }
        json.writeEndObject();
    }
}
