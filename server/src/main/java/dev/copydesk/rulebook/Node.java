package dev.copydesk.rulebook;

import dev.copydesk.core.text.TextRange;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import dev.copydesk.yaml.YamlScalar;
import dev.copydesk.yaml.YamlSequence;
import java.util.List;

/** A value in a rule, whichever file it came from. Ranges are UTF-16 in that file, and empty at 0 for rules from the index. */
sealed interface Node {

    TextRange range();

    /** One text; empty for a missing value. */
    record Text(String text, TextRange range) implements Node {}

    /** A list. */
    record Items(List<Node> items, TextRange range) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values under names, in the order of the file. */
    record Pairs(List<Pair> pairs, TextRange range) implements Node {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** One name with its value. */
    record Pair(String key, TextRange keyRange, Node value) {}

    static Node of(YamlNode yaml) {
        if (yaml instanceof YamlScalar scalar) {
            return new Text(scalar.isNull() ? "" : scalar.text(), scalar.range());
        }
        if (yaml instanceof YamlSequence sequence) {
            return new Items(sequence.items().stream().map(Node::of).toList(), sequence.range());
        }
        return of((YamlMapping) yaml);
    }

    static Pairs of(YamlMapping mapping) {
        List<Pair> pairs = mapping.entries().stream()
                .map(e -> new Pair(e.key().text(), e.key().range(), of(e.value())))
                .toList();
        return new Pairs(pairs, mapping.range());
    }

    /** Adds every name and text to {@code parts}, with marks that keep different trees apart. */
    default void flatten(List<String> parts) {
        if (this instanceof Text text) {
            parts.add("=" + text.text());
        } else if (this instanceof Items items) {
            parts.add("[");
            items.items().forEach(item -> item.flatten(parts));
            parts.add("]");
        } else if (this instanceof Pairs pairs) {
            parts.add("{");
            for (Pair pair : pairs.pairs()) {
                parts.add(pair.key());
                pair.value().flatten(parts);
            }
            parts.add("}");
        }
    }
}
