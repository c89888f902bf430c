package dev.copydesk.core.copy;

import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The YAML block at the head of a document: its top-level fields in their order, aliases resolved.
 *
 * @param range the block with its fences, empty at 0 where there is none
 * @param fields the top-level fields
 */
public record FrontMatter(TextRange range, List<Field> fields) {

    private static final FrontMatter NONE = new FrontMatter(TextRange.at(0), List.of());

    /**
     * One top-level field.
     *
     * @param key the name we know it by: {@code subject} also where {@code title} is written
     * @param writtenKey the name as written
     * @param keyRange source range of the written name
     * @param value what it holds
     */
    public record Field(String key, String writtenKey, TextRange keyRange, Value value) {}

    /** What a field holds. */
    public sealed interface Value permits Scalar, Sequence, Mapping {
        /** Returns the source range of the value, quotes included. */
        TextRange range();
    }

    /**
     * One scalar, always kept as text: {@code no}, {@code 1.20} and {@code 12:30} stay what was written.
     *
     * @param text the text that YAML makes of it
     * @param range source range, quotes included
     * @param prose the text with its map to the source, escapes and folding undone
     * @param quoted whether it stands in quotes, which makes it text and nothing else
     */
    public record Scalar(String text, TextRange range, Prose prose, boolean quoted) implements Value {}

    /** A list of values. */
    public record Sequence(List<Value> items, TextRange range) implements Value {}

    /** Nested fields. */
    public record Mapping(List<Field> fields, TextRange range) implements Value {}

    public FrontMatter {
        fields = List.copyOf(fields);
    }

    public static FrontMatter none() {
        return NONE;
    }

    /** Returns the field known by this name. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** Returns the text of a scalar field. */
    public Optional<String> text(String key) {
        return field(key).map(Field::value).filter(Scalar.class::isInstance).map(v -> ((Scalar) v).text());
    }
}
