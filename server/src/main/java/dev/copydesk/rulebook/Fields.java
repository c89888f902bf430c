package dev.copydesk.rulebook;

import dev.copydesk.core.text.TextRange;
import dev.copydesk.rulebook.Node.Items;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.rulebook.Node.Pairs;
import dev.copydesk.rulebook.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a rule. As in Vale, keys are known in any case, one text may stand for a list, and types are read off the text. */
final class Fields {

    private final Pairs root;

    private Fields(Pairs root) {
        this.root = root;
    }

    static Fields of(Pairs root) {
        return new Fields(root);
    }

    Pairs root() {
        return root;
    }

    /** Returns the keys as written. */
    List<Pair> pairs() {
        return root.pairs();
    }

    Optional<Pair> pair(String key) {
        Optional<Pair> found = Optional.empty();
        for (Pair pair : root.pairs()) {
            if (pair.key().toLowerCase(Locale.ROOT).equals(key)) {
                found = Optional.of(pair);
            }
        }
        return found;
    }

    /** Returns the place of a key's value, or of the whole rule. */
    TextRange range(String key) {
        return pair(key)
                .map(p -> p.value().range())
                .orElse(TextRange.at(root.range().start()));
    }

    /** Returns the text under a key, empty where there is none. */
    String text(String key) throws FieldException {
        Optional<Pair> pair = pair(key);
        if (pair.isEmpty()) {
            return "";
        }
        if (pair.get().value() instanceof Text text) {
            return text.text();
        }
        throw new FieldException(pair.get().value().range(), "The key '" + key + "' takes one text.");
    }

    /** Returns the texts under a key; lists in the list are taken apart. */
    List<String> texts(String key) throws FieldException {
        List<String> texts = new ArrayList<>();
        for (Text text : textNodes(key)) {
            texts.add(text.text());
        }
        return texts;
    }

    /** Returns the texts under a key with their places. */
    List<Text> textNodes(String key) throws FieldException {
        List<Text> texts = new ArrayList<>();
        Optional<Pair> pair = pair(key);
        if (pair.isPresent()
                && !(pair.get().value() instanceof Text text && text.text().isEmpty())) {
            collect(key, pair.get().value(), texts);
        }
        return texts;
    }

    private static void collect(String key, Node node, List<Text> texts) throws FieldException {
        if (node instanceof Text text) {
            texts.add(text);
        } else if (node instanceof Items items) {
            for (Node item : items.items()) {
                collect(key, item, texts);
            }
        } else {
            throw new FieldException(node.range(), "The key '" + key + "' takes a list of texts.");
        }
    }

    /** Returns names and texts under a key. */
    List<Pair> map(String key) throws FieldException {
        Optional<Pair> pair = pair(key);
        if (pair.isEmpty()
                || (pair.get().value() instanceof Text text && text.text().isEmpty())) {
            return List.of();
        }
        List<Pair> found = new ArrayList<>();
        for (Node node : pair.get().value() instanceof Items items
                ? items.items()
                : List.of(pair.get().value())) {
            if (!(node instanceof Pairs pairs)) {
                throw new FieldException(node.range(), "The key '" + key + "' takes names with texts.");
            }
            for (Pair inner : pairs.pairs()) {
                if (!(inner.value() instanceof Text)) {
                    throw new FieldException(
                            inner.value().range(), "'" + inner.key() + "' takes one text, which may stand in quotes.");
                }
                found.add(inner);
            }
        }
        return found;
    }

    /** Returns the keys below a key. */
    Optional<Fields> below(String key) throws FieldException {
        Optional<Pair> pair = pair(key);
        if (pair.isEmpty()
                || (pair.get().value() instanceof Text text && text.text().isEmpty())) {
            return Optional.empty();
        }
        if (pair.get().value() instanceof Pairs pairs) {
            return Optional.of(Fields.of(pairs));
        }
        throw new FieldException(pair.get().value().range(), "The key '" + key + "' takes names with values.");
    }

    boolean flag(String key, boolean otherwise) throws FieldException {
        String text = text(key).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> otherwise;
            case "true", "yes", "on", "y", "t", "1" -> true;
            case "false", "no", "off", "n", "f", "0" -> false;
            default -> throw new FieldException(range(key), "The key '" + key + "' takes true or false.");
        };
    }

    int number(String key, int otherwise) throws FieldException {
        return (int) decimal(key, otherwise);
    }

    double decimal(String key, double otherwise) throws FieldException {
        String text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new FieldException(range(key), "The key '" + key + "' takes a number.");
        }
    }
}
