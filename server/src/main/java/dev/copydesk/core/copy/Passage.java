package dev.copydesk.core.copy;

import java.util.List;

/**
 * A unit of copy that is judged: a heading, a paragraph, a list item, a table cell, an alternative text, a front-matter value.
 *
 * @param scope what kind of text it is
 * @param prose its plain text, with the map to the source
 * @param regions the named parts of the plain text, in no particular order
 */
public record Passage(Scope scope, Prose prose, List<Region> regions) {

    public Passage {
        regions = List.copyOf(regions);
    }

    public static Passage of(Scope scope, Prose prose, List<Region> regions) {
        return new Passage(scope, prose, regions);
    }

    public String text() {
        return prose.text();
    }
}
