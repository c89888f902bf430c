package dev.copydesk.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.core.decision.Anchor;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Writes a decision as one line of the ledger. */
final class DecisionLine {

    /** The version of the format, in every line. */
    static final int VERSION = 1;

    /** The kind of line that holds a decision; others are kept and not read. */
    static final String KIND = "decision";

    private static final JsonFactory JSON = new JsonFactory();

    private DecisionLine() {}

    /** Returns the line with its line feed. Half characters become question marks, since UTF-8 cannot hold them. */
    static byte[] of(Decision decision) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            write(decision, json);
        } catch (IOException e) {
            throw new IllegalStateException("a string takes all that is written to it", e);
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Decision decision, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("v", VERSION);
        json.writeStringField("id", decision.id());
        json.writeStringField("kind", KIND);
        json.writeStringField("time", decision.time().toString());
        json.writeStringField("actor", decision.actor());
        json.writeStringField("path", Normalizer.normalize(decision.path(), Normalizer.Form.NFC));
        json.writeStringField("rule", decision.rule().value());
        json.writeStringField("revision", decision.ruleRevision().hex());
        write(decision.identity(), json);
        if (decision.anchor().isPresent()) {
            write(decision.anchor().get(), json);
        }
        json.writeStringField("verdict", decision.verdict().id());
        write("reason", decision.reason().map(reason -> reason.id()), json);
        if (!decision.note().isEmpty()) {
            json.writeStringField("note", decision.note());
        }
        json.writeStringField("reach", decision.reach().id());
        write("until", decision.until().map(Object::toString), json);
        json.writeStringField("before", decision.before());
        json.writeStringField("after", decision.after());
        write("of", decision.of(), json);
        if (decision.bulk()) {
            json.writeBooleanField("bulk", true);
        }
        json.writeEndObject();
    }

    private static void write(Identity identity, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("identity");
        json.writeStringField("hash", identity.hash().hex());
        json.writeNumberField("ordinal", identity.ordinal());
        json.writeNumberField("count", identity.count());
        json.writeStringField("passage", identity.passage().hex());
        write("before", identity.before().map(Fingerprint::hex), json);
        write("after", identity.after().map(Fingerprint::hex), json);
        json.writeEndObject();
    }

    private static void write(Anchor anchor, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("anchor");
        json.writeStringField("quote", anchor.quote());
        json.writeStringField("before", anchor.before());
        json.writeStringField("after", anchor.after());
        json.writeEndObject();
    }

    private static void write(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
