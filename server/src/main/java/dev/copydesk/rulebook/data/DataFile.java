package dev.copydesk.rulebook.data;

import dev.copydesk.core.copy.dated.Provenance;
import dev.copydesk.core.text.LineIndex;
import dev.copydesk.yaml.YamlDocument;
import dev.copydesk.yaml.YamlException;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import dev.copydesk.yaml.YamlScalar;
import dev.copydesk.yaml.YamlSequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one data file strictly: every key must be known, every value of its type. */
final class DataFile {

    private final String name;
    private final LineIndex lines;
    private final YamlMapping root;

    private DataFile(String name, LineIndex lines, YamlMapping root) {
        this.name = name;
        this.lines = lines;
        this.root = root;
    }

    static DataFile parse(String name, String text) throws DataFileException {
        LineIndex lines = LineIndex.of(text);
        try {
            YamlNode root = YamlDocument.parse(text)
                    .root()
                    .orElseThrow(() -> new DataFileException(name, 1, "The file holds nothing; restore it."));
            if (!(root instanceof YamlMapping mapping)) {
                throw new DataFileException(name, 1, "The file must be a mapping, not " + root.kind() + ".");
            }
            return new DataFile(name, lines, mapping);
        } catch (YamlException e) {
            throw new DataFileException(name, e.place().line() + 1, String.valueOf(e.getMessage()));
        }
    }

    YamlMapping root() {
        return root;
    }

    DataFileException fault(YamlNode at, String sentence) {
        return new DataFileException(name, lines.lineAt(at.range().start()) + 1, sentence);
    }

    /** Returns the node if it is a mapping that has all of these keys and no others but the optional ones. */
    YamlMapping mapping(YamlNode node, List<String> required, String... optional) throws DataFileException {
        if (!(node instanceof YamlMapping mapping)) {
            throw fault(node, "A mapping belongs here, not " + node.kind() + ".");
        }
        List<String> more = Arrays.asList(optional);
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!required.contains(key) && !more.contains(key)) {
                throw fault(
                        entry.key(), "The key \"" + key + "\" is not known here; known are " + list(required, more));
            }
        }
        for (String key : required) {
            value(mapping, key);
        }
        return mapping;
    }

    YamlNode value(YamlMapping mapping, String key) throws DataFileException {
        return mapping.get(key).orElseThrow(() -> fault(mapping, "The key \"" + key + "\" is missing; add it."));
    }

    List<YamlNode> list(YamlMapping mapping, String key) throws DataFileException {
        YamlNode value = value(mapping, key);
        if (value instanceof YamlSequence sequence) {
            return sequence.items();
        }
        throw fault(value, "\"" + key + "\" must be a list, not " + value.kind() + ".");
    }

    String text(YamlMapping mapping, String key) throws DataFileException {
        YamlNode value = value(mapping, key);
        if (value instanceof YamlScalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        throw fault(value, "\"" + key + "\" must be text; write it, in quotes if need be.");
    }

    Optional<String> optionalText(YamlMapping mapping, String key) throws DataFileException {
        return mapping.get(key).isPresent() ? Optional.of(text(mapping, key)) : Optional.empty();
    }

    int number(YamlMapping mapping, String key) throws DataFileException {
        String text = text(mapping, key);
        try {
            return Integer.decode(text);
        } catch (NumberFormatException e) {
            throw fault(value(mapping, key), "\"" + key + "\" must be a whole number, not \"" + text + "\".");
        }
    }

    boolean truth(YamlMapping mapping, String key) throws DataFileException {
        String text = text(mapping, key);
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw fault(value(mapping, key), "\"" + key + "\" must be true or false, not \"" + text + "\".");
    }

    /** Returns the value that a word stands for; the message of the exception lists the words that would have done. */
    <T> T word(YamlMapping mapping, String key, Function<String, Optional<T>> meaning, String words)
            throws DataFileException {
        String text = text(mapping, key);
        return meaning.apply(text)
                .orElseThrow(() -> fault(
                        mapping.get(key).orElse(mapping),
                        "\"" + text + "\" is no " + key + "; write one of " + words + "."));
    }

    Provenance provenance(YamlMapping mapping) throws DataFileException {
        String checked = text(mapping, "checked");
        try {
            return new Provenance(text(mapping, "source"), LocalDate.parse(checked));
        } catch (DateTimeParseException e) {
            throw fault(
                    value(mapping, "checked"),
                    "\"checked\" must be a date such as 2026-11-22, not \"" + checked + "\".");
        }
    }

    private static String list(List<String> required, List<String> optional) {
        return Stream.concat(required.stream(), optional.stream()).collect(Collectors.joining(", ", "", "."));
    }
}
