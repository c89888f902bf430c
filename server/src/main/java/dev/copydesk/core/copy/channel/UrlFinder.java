package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.util.List;

/** Finds what a platform will turn into a link. */
@FunctionalInterface
public interface UrlFinder {

    /** A finder for text without links. */
    UrlFinder NONE = text -> List.of();

    /**
     * Returns the links of a text, with or without {@code https://}, by offset and without overlaps.
     *
     * <p>Must answer for every text and in time that grows with its length.
     */
    List<TextRange> urls(String text);
}
