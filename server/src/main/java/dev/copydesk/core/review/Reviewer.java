package dev.copydesk.core.review;

import dev.copydesk.core.copy.CopyDocument;

/** Judges a document by rules; editor and command line share it, so that they cannot differ. */
public final class Reviewer {

    private Reviewer() {}

    /**
     * Judges a document. Never fails: a rule that cannot be carried through becomes one problem, and the others still count.
     *
     * @param checkpoint called now and then; what it throws, a cancellation, passes through
     */
    public static Review review(CopyDocument document, ActiveRules rules, Runnable checkpoint) {
        return new ReviewPass(document, rules, checkpoint).run();
    }
}
