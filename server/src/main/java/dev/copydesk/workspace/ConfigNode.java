package dev.copydesk.workspace;

import dev.copydesk.core.text.ColumnUnit;
import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import dev.copydesk.yaml.YamlScalar;
import dev.copydesk.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a copydesk.yml, read strictly: what does not fit is a sentence with its place.
 *
 * @param value the value
 * @param name what it is called in a sentence
 * @param file the name of the file, for sentences
 * @param source the file, for lines and columns
 */
record ConfigNode(YamlNode value, String name, String file, SourceText source) {

    private static final int LONGEST_QUOTE = 60;

    /** Reads the value of a key or of a list. */
    interface Reader<T> {
        T read(ConfigNode node) throws ConfigException;
    }

    /** Returns the values under known keys; any other key is an error. */
    Map<String, ConfigNode> fields(Collection<String> known) throws ConfigException {
        Map<String, ConfigNode> fields = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping().entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                throw error(entry.key().range(), "there is no key '" + cut(key) + "' here; " + instead(key, known));
            }
            if (!isMissing(entry.value())) {
                fields.put(key, child(entry.value(), "'" + key + "'"));
            }
        }
        return fields;
    }

    /** Returns a mapping with names of its own. */
    <T> Map<String, T> map(Reader<T> reader) throws ConfigException {
        Map<String, T> map = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping().entries()) {
            String key = entry.key().text();
            map.put(key, reader.read(child(entry.value(), "'" + cut(key) + "'")));
        }
        return map;
    }

    /** Returns a list. */
    <T> List<T> list(Reader<T> reader) throws ConfigException {
        if (!(value instanceof YamlSequence sequence)) {
            throw wrong("a list, one item a line with '- ' in front");
        }
        List<T> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            items.add(reader.read(child(item, "each item of " + name)));
        }
        return items;
    }

    /** Returns a list, or a single value as a list of one. */
    <T> List<T> listOrOne(Reader<T> reader) throws ConfigException {
        return value instanceof YamlScalar ? List.of(reader.read(this)) : list(reader);
    }

    boolean isList() {
        return value instanceof YamlSequence;
    }

    String text() throws ConfigException {
        if (!(value instanceof YamlScalar scalar)
                || scalar.isNull()
                || scalar.text().isBlank()) {
            throw wrong("text");
        }
        return scalar.text();
    }

    Level level() throws ConfigException {
        String text = text();
        return Level.of(text)
                .orElseThrow(() ->
                        error(value.range(), "'" + cut(text) + "' is not a level; " + instead(text, Level.ids())));
    }

    boolean onOrOff() throws ConfigException {
        if (value instanceof YamlScalar scalar) {
            Level level = Level.of(scalar.text()).orElse(Level.ERROR);
            if (level == Level.ON || level == Level.OFF) {
                return level == Level.ON;
            }
        }
        throw wrong("on or off");
    }

    ConfigException wrong(String wanted) {
        return error(value.range(), name + " must be " + wanted + ", not " + found());
    }

    ConfigException error(TextRange range, String what) {
        LineColumn place = source.lines().locate(range.start(), ColumnUnit.CODE_POINTS);
        return new ConfigException(
                file + ", line " + (place.line() + 1) + ", column " + (place.column() + 1) + ": " + what + ".");
    }

    private YamlMapping mapping() throws ConfigException {
        if (value instanceof YamlMapping mapping) {
            return mapping;
        }
        throw wrong("a mapping, one 'name: value' a line");
    }

    private String found() {
        if (value instanceof YamlScalar scalar) {
            return isMissing(value) ? "empty" : "'" + cut(scalar.text()) + "'";
        }
        return value.kind();
    }

    private static String instead(String written, Collection<String> known) {
        return Spelling.nearest(written, known)
                .map(near -> "perhaps you meant '" + near + "'")
                .orElseGet(() -> "use one of " + String.join(", ", known));
    }

    private static boolean isMissing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "\u2026";
    }

    private ConfigNode child(YamlNode child, String itsName) {
        return new ConfigNode(child, itsName, file, source);
    }
}
