package dev.copydesk.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * SARIF 2.1.0, the format of code scanning services. Columns count code points from 1, ends are exclusive.
 *
 * <p>Rejected and waived findings are in it with their suppressions, so that nothing is hidden from a reader of the file.
 */
public final class SarifFormat implements OutputFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final String version;
    private final Map<RuleId, Integer> indexes = new HashMap<>();
    private final List<String> notifications = new ArrayList<>();

    public SarifFormat(Writer out, String version) throws IOException {
        this.json = Json.generator(out);
        this.version = version;
    }

    @Override
    public void begin(RuleSet rules) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Copydesk");
        json.writeStringField("version", version);
        json.writeObjectFieldStart("properties");
        json.writeStringField("ruleSet", rules.hash().hex());
        json.writeEndObject();
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.rules()) {
            indexes.put(rule.id(), indexes.size());
            writeRule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void file(FileReport report) throws IOException {
        for (Problem problem : report.problems()) {
            notifications.add(report.path() + ": " + problem.message());
        }
        for (Decided decided : report.findings()) {
            writeResult(report, decided);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String sentence : notifications) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeMessage("message", sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writeRule(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id().value());
        String description = rule.page().description().isBlank()
                ? rule.page().title()
                : rule.page().description();
        writeMessage("shortDescription", description);
        writeMessage("fullDescription", description);
        json.writeObjectFieldStart("help");
        json.writeStringField(
                "text",
                rule.page().markdown().isBlank() ? description : rule.page().markdown());
        json.writeStringField(
                "markdown",
                rule.page().markdown().isBlank() ? description : rule.page().markdown());
        json.writeEndObject();
        Optional<String> link = absolute(rule.page().link());
        if (link.isPresent()) {
            json.writeStringField("helpUri", link.get());
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(FileReport report, Decided decided) throws IOException {
        Finding finding = decided.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id().value());
        json.writeNumberField("ruleIndex", indexes.getOrDefault(finding.rule().id(), 0));
        json.writeStringField("level", level(finding.severity()));
        writeMessage(
                "message", finding.message().isBlank() ? finding.rule().id().value() : finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(report);
        writeRegion("region", report, finding.range());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(
                "copydesk/v1",
                finding.identity().exported(report.identityPath()).hex());
        json.writeEndObject();
        writeFixes(report, finding);
        writeSuppressions(decided);
        json.writeEndObject();
    }

    private void writeFixes(FileReport report, Finding finding) throws IOException {
        if (finding.suggestions().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Suggestion suggestion : finding.suggestions()) {
            json.writeStartObject();
            writeMessage("description", suggestion.title());
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            writeArtifact(report);
            json.writeArrayFieldStart("replacements");
            json.writeStartObject();
            writeRegion("deletedRegion", report, suggestion.edit().range());
            writeMessage("insertedContent", suggestion.edit().replacement());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSuppressions(Decided decided) throws IOException {
        if (decided.status() == Status.OPEN) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField(
                "justification",
                decided.decision()
                        .map(SarifFormat::justification)
                        .orElse(decided.status().id()));
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String justification(Decision decision) {
        return decision.verdict().id()
                + decision.reason()
                        .map(Reason::label)
                        .map(label -> ": " + label)
                        .orElse("")
                + (decision.note().isBlank() ? "" : ": " + decision.note())
                + decision.until().map(until -> " until " + until).orElse("");
    }

    private void writeArtifact(FileReport report) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", encoded(report.path()));
        json.writeEndObject();
    }

    private void writeRegion(String name, FileReport report, TextRange range) throws IOException {
        Place place = Place.of(report.source().lines(), range);
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeEndObject();
    }

    private void writeMessage(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.SUGGESTION ? "note" : severity.id();
    }

    /** Every byte that has a meaning of its own in an address is escaped, so that any file name makes a valid one. */
    private static String encoded(String path) {
        StringBuilder address = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/".indexOf(c) >= 0;
            address.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return address.toString();
    }

    private static Optional<String> absolute(String link) {
        return link.startsWith("https://") || link.startsWith("http://") ? Optional.of(link) : Optional.empty();
    }
}
