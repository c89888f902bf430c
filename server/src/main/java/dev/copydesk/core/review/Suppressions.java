package dev.copydesk.core.review;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.rule.Finding;
import java.util.List;

/** What comments in the copy switch off. */
final class Suppressions {

    private Suppressions() {}

    static Suppressions of(CopyDocument document) {
        return new Suppressions();
    }

    List<Finding> without(List<Finding> findings) {
        return findings;
    }
}
