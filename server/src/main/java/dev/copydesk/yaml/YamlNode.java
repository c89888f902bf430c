package dev.copydesk.yaml;

import dev.copydesk.core.text.TextRange;

/** A value in a YAML document. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** Returns the source range of the value, quotes and brackets included, blanks and line ends after it not. */
    TextRange range();

    /** Returns what this is called in a sentence: "text", "a list" or "a mapping". */
    String kind();
}
