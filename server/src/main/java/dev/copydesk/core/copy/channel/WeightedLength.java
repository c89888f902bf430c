package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;

/**
 * Measures text as X does: normalized to NFC, links at a fixed length, wide scripts double, an emoji as one wide letter.
 *
 * <p>The algorithm is the one that X published with its conformance vectors, which are tests of this class.
 */
public final class WeightedLength {

    private WeightedLength() {}

    /** Counts a text against a limit of weighted units. */
    public static Count count(String text, int limit, WeightedRules rules, UrlFinder urls) {
        Composed composed = Composed.of(text);
        Tally tally = new Tally(limit, rules.scale());
        String nfc = composed.text;
        int at = 0;
        for (TextRange url : urls.urls(nfc)) {
            weigh(nfc, at, url.start(), rules, composed, tally);
            tally.add(rules.urlLength() * rules.scale(), composed.source(url.start()));
            at = url.end();
        }
        weigh(nfc, at, nfc.length(), rules, composed, tally);
        return tally.count(Unit.WEIGHTED);
    }

    /** Returns the offset of the first character that X refuses in any text (U+FFFE, U+FEFF, U+FFFF), if there is one. */
    public static OptionalInt invalidCharacter(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\ufffe' || c == '\ufeff' || c == '\uffff') {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static void weigh(String nfc, int start, int end, WeightedRules rules, Composed composed, Tally tally) {
        int at = start;
        while (at < end) {
            int emoji = rules.emojiAsOne() ? EmojiSequence.end(nfc, at) : at;
            int codePoint = nfc.codePointAt(at);
            boolean isEmoji = emoji > at && emoji <= end;
            tally.add(isEmoji ? rules.defaultWeight() : rules.weight(codePoint), composed.source(at));
            at = isEmoji ? emoji : at + Character.charCount(codePoint);
        }
    }

    /**
     * A text in NFC that knows where its characters came from.
     *
     * <p>Canonical composition never reaches over the edge of a grapheme cluster, so clusters can be composed one by one.
     */
    private static final class Composed {
        private final String text;
        private final int[] sources;

        private Composed(String text, int[] sources) {
            this.text = text;
            this.sources = sources;
        }

        static Composed of(String source) {
            List<TextRange> clusters = Graphemes.split(source);
            StringBuilder text = new StringBuilder(source.length());
            int[] sources = new int[source.length() * 3 + 1];
            for (TextRange cluster : clusters) {
                String composed = Normalizer.normalize(cluster.of(source), Normalizer.Form.NFC);
                // The rare characters that NFC takes apart grow to at most three times their length.
                for (int i = 0; i < composed.length(); i++) {
                    sources[text.length() + i] = cluster.start();
                }
                text.append(composed);
            }
            sources[text.length()] = source.length();
            return new Composed(text.toString(), sources);
        }

        /** Returns where the cluster starts in the source to which this offset of the composed text belongs. */
        int source(int offset) {
            return sources[offset];
        }
    }
}
