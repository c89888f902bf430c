package dev.copydesk.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.copydesk.core.decision.Anchor;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Reach;
import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import dev.copydesk.core.rule.RuleId;
import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one line of the ledger.
 *
 * <p>It is read token by token, because a ledger may hold a hundred thousand lines and each start of the program reads them all.
 * Fields that are not known are passed over: a newer version may have written them.
 */
final class DecisionParser {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> fields = new HashMap<>();

    private DecisionParser() {}

    /** Says in half a sentence why a line cannot be used. */
    static final class BadLine extends Exception {

        private static final long serialVersionUID = 1L;

        private final String what;

        BadLine(String what) {
            super(what, null, false, false);
            this.what = what;
        }

        /** Returns the half sentence, which follows the words "line 3". */
        String what() {
            return what;
        }
    }

    /**
     * Reads a line.
     *
     * @return the decision, or empty if the line is of another kind
     */
    static Optional<Decision> read(byte[] bytes, int start, int length) throws BadLine {
        DecisionParser line = new DecisionParser();
        try (JsonParser json = JSON.createParser(bytes, start, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("is not a JSON object");
            }
            line.readObject("", json);
            if (json.nextToken() != null) {
                throw new BadLine("goes on after its JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new BadLine("is not complete JSON");
        } catch (IOException e) {
            throw new BadLine("cannot be read");
        }
        return line.decision();
    }

    /** Takes the plain values in, those of an inner object under {@code outer.inner}. */
    private void readObject(String prefix, JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && prefix.isEmpty()) {
                readObject(name + ".", json);
            } else if (value.isStructStart()) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(prefix.isEmpty() ? name : prefix.concat(name), json.getText());
            }
        }
    }

    private Optional<Decision> decision() throws BadLine {
        if (!DecisionLine.KIND.equals(text("kind"))) {
            return Optional.empty();
        }
        int version = number("v");
        if (version > DecisionLine.VERSION) {
            throw new BadLine("was written by a newer Copydesk (format " + version + ")");
        }
        return Optional.of(new Decision(
                text("id"),
                value("time", Instant::parse),
                text("actor"),
                path(),
                value("rule", RuleId::of),
                value("revision", Fingerprint::new),
                identity(),
                value("verdict", id -> named(Verdict.values(), Verdict::id, id)),
                value("reach", id -> named(Reach.values(), Reach::id, id)),
                optional("reason", id -> named(Reason.values(), Reason::id, id)),
                fields.getOrDefault("note", ""),
                optional("until", LocalDate::parse),
                text("before"),
                text("after"),
                Optional.ofNullable(fields.get("of")),
                anchor()));
    }

    private String path() throws BadLine {
        String path = text("path");
        return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private Identity identity() throws BadLine {
        return new Identity(
                value("identity.hash", Fingerprint::new),
                number("identity.ordinal"),
                number("identity.count"),
                value("identity.passage", Fingerprint::new),
                optional("identity.before", Fingerprint::new),
                optional("identity.after", Fingerprint::new));
    }

    private Optional<Anchor> anchor() {
        return Optional.ofNullable(fields.get("anchor.quote"))
                .map(quote -> new Anchor(
                        quote, fields.getOrDefault("anchor.before", ""), fields.getOrDefault("anchor.after", "")));
    }

    private static <T> T named(T[] values, Function<T, String> name, String id) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not known: " + id));
    }

    private String text(String name) throws BadLine {
        String value = fields.get(name);
        if (value == null) {
            throw new BadLine("has no '" + name + "'");
        }
        return value;
    }

    private int number(String name) throws BadLine {
        return value(name, Integer::parseInt);
    }

    private <T> Optional<T> optional(String name, Function<String, T> read) throws BadLine {
        return fields.containsKey(name) ? Optional.of(value(name, read)) : Optional.empty();
    }

    private <T> T value(String name, Function<String, T> read) throws BadLine {
        String text = text(name);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadLine("has a '" + name + "' that this version of Copydesk cannot read");
        }
    }
}
