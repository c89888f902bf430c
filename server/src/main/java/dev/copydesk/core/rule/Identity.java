package dev.copydesk.core.rule;

import java.util.Optional;

/**
 * Who a finding is, so that a decision finds it again after edits around it.
 *
 * <p>The hash covers rule, flagged words, up to three words on each side within the passage, and the evidence; no offsets, no path,
 * no message, no severity. The rest places equal hashes apart.
 *
 * @param hash the identity proper
 * @param ordinal 1-based place among the findings of the document with an equal hash
 * @param count how many findings of the document have an equal hash
 * @param passage hash of the passage that holds the finding
 * @param before hash of the passage in front of it, empty at the head of the document
 * @param after hash of the passage behind it, empty at the end of the document
 */
public record Identity(
        Fingerprint hash,
        int ordinal,
        int count,
        Fingerprint passage,
        Optional<Fingerprint> before,
        Optional<Fingerprint> after) {

    /** Returns the fingerprint given to other programs: the identity in a file, with its ordinal. */
    public Fingerprint exported(String path) {
        return Fingerprint.of("export/1", path, hash.hex(), Integer.toString(ordinal));
    }
}
