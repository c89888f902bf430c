package dev.copydesk.core.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 over several texts, shortened to 32 hexadecimal digits: the identity of a finding, the hash of a passage, the revision
 * of a rule.
 *
 * <p>Each text is hashed with its length in front, so that moving a boundary between two texts changes the hash.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    public Fingerprint {
        if (!isFingerprint(hex)) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
    }

    /** Hashes the texts in their order. */
    public static Fingerprint of(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A loop instead of a pattern: a ledger holds hundreds of thousands of these. */
    private static boolean isFingerprint(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return hex.length() == 32;
    }

    @Override
    public String toString() {
        return hex;
    }
}
