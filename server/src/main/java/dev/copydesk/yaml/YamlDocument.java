package dev.copydesk.yaml;

import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A YAML document as a tree of strings, lists and mappings that know their places.
 *
 * <p>Reading is strict, because rules, settings and front matter are untrusted: at most {@value #MAX_LENGTH} UTF-16 units, at most
 * {@value #MAX_DEPTH} levels, at most {@value #MAX_NODES} values once every alias is counted as what it stands for, one document, no
 * tags but YAML's own, only scalars as keys.
 *
 * @param root the value, empty where the text holds nothing but comments
 */
public record YamlDocument(Optional<YamlNode> root) {

    /** The longest text that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 256 * 1024;

    /** The deepest nesting of lists and mappings that is read. */
    public static final int MAX_DEPTH = 50;

    /** The most values that a document may stand for, each alias counted as a copy. */
    public static final int MAX_NODES = 200_000;

    /** What happens to a key that stands twice in one mapping. */
    public enum Duplicates {
        REJECT,
        /** The later value counts, as Vale reads its rules. */
        LAST_WINS
    }

    /**
     * Reads a text; a key that stands twice is an error.
     *
     * @throws YamlException if it is not YAML or breaks one of the limits
     */
    public static YamlDocument parse(String text) throws YamlException {
        return parse(text, TextRange.of(0, text.length()), Duplicates.REJECT);
    }

    /**
     * Reads a part of a text, such as front matter; all places are offsets in the whole text.
     *
     * @throws YamlException if it is not YAML or breaks one of the limits
     */
    public static YamlDocument parse(String text, TextRange part, Duplicates duplicates) throws YamlException {
        return new YamlDocument(new TreeReader(text, part, duplicates).read());
    }

    /** Returns the root if it is a mapping; an empty document counts as an empty mapping. */
    public Optional<YamlMapping> mapping() {
        if (root.isEmpty()) {
            return Optional.of(new YamlMapping(List.of(), TextRange.at(0)));
        }
        return root.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }
}
