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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads one line of the ledger.
 *
 * <p>It is read token by token, because a ledger may hold a hundred thousand lines and each start of the program reads them all.
 * Fields that are not known are passed over: a newer version may have written them.
 */
final class DecisionParser {

    private static final JsonFactory JSON = new JsonFactory();

    private static final Map<String, Verdict> VERDICTS = byName(Verdict.values(), Verdict::id);
    private static final Map<String, Reach> REACHES = byName(Reach.values(), Reach::id);
    private static final Map<String, Reason> REASONS = byName(Reason.values(), Reason::id);

    /** The fields that count; each name is written here once, so that a line makes no strings for names. */
    private static final Map<String, String> NAMES =
            names("", "v id kind time actor path rule revision verdict reason note reach until before after of");

    private static final Map<String, Map<String, String>> INNER_NAMES = Map.of(
            "identity", names("identity.", "hash ordinal count passage before after"),
            "anchor", names("anchor.", "quote before after"));

    private final Map<String, String> fields = new HashMap<>(64);

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
            line.readObject(NAMES, json);
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

    /** Takes in the plain values that count. */
    private void readObject(Map<String, String> names, JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                Map<String, String> inner = names == NAMES ? INNER_NAMES.get(name) : null;
                if (value == JsonToken.START_OBJECT && inner != null) {
                    readObject(inner, json);
                } else {
                    json.skipChildren();
                }
            } else if (value != JsonToken.VALUE_NULL && names.containsKey(name)) {
                fields.put(names.get(name), json.getText());
            }
        }
    }

    private static Map<String, String> names(String prefix, String names) {
        return Arrays.stream(names.split(" ")).collect(Collectors.toUnmodifiableMap(name -> name, prefix::concat));
    }

    private static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(name, value -> value));
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
                value("verdict", named(VERDICTS)),
                value("reach", named(REACHES)),
                optional("reason", named(REASONS)),
                fields.getOrDefault("note", ""),
                optional("until", LocalDate::parse),
                text("before"),
                text("after"),
                Optional.ofNullable(fields.get("of")),
                anchor(),
                Boolean.parseBoolean(fields.getOrDefault("bulk", "false"))));
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

    private static <T> Function<String, T> named(Map<String, T> values) {
        return id -> {
            T value = values.get(id);
            if (value == null) {
                throw new IllegalArgumentException("not known: " + id);
            }
            return value;
        };
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
