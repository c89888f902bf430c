package dev.copydesk.yaml;

import dev.copydesk.core.text.TextRange;
import java.util.List;

/** A list of values. */
public record YamlSequence(List<YamlNode> items, TextRange range) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
