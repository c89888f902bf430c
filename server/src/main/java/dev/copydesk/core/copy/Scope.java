package dev.copydesk.core.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * The kind of text a passage or region is, as dotted parts in Vale's manner: {@code text.heading.h2.md}.
 *
 * @param parts the parts in their order, none blank
 */
public record Scope(List<String> parts) {

    public Scope {
        parts = List.copyOf(parts);
    }

    /** Returns the scope written as dotted parts. */
    public static Scope of(String dotted) {
        return new Scope(List.of(dotted.split("\\.")));
    }

    public boolean has(String part) {
        return parts.contains(part);
    }

    /** Returns this scope with one more part in front: the region {@code sentence} of {@code text.list.md}. */
    public Scope within(String part) {
        List<String> longer = new ArrayList<>(parts.size() + 1);
        longer.add(part);
        longer.addAll(parts);
        return new Scope(longer);
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
