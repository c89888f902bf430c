package dev.copydesk.lsp.state;

import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Suggestion;

/**
 * A suggestion as it stood in a menu, so that accepting it can be told from the text.
 *
 * @param id by which the command names it
 * @param snapshot the document that it was made for
 * @param home where the document belongs
 * @param finding the finding
 * @param suggestion the suggestion
 */
public record Offer(String id, DocumentSnapshot snapshot, Home home, Finding finding, Suggestion suggestion) {

    /** Returns the words that the edit takes away. */
    String before() {
        return snapshot.text().slice(suggestion.edit().range());
    }

    /** Returns the words that the edit puts there. */
    String after() {
        return suggestion.edit().replacement();
    }
}
