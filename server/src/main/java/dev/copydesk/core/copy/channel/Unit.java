package dev.copydesk.core.copy.channel;

import java.util.Arrays;
import java.util.Optional;

/** What a limit counts. Platforms do not agree, and most texts that fit in one unit do not in another. */
public enum Unit {
    /** What a reader sees as one character: extended grapheme clusters of Unicode. */
    GRAPHEMES("graphemes", "characters"),
    CODE_POINTS("code-points", "code points"),
    /** UTF-16 code units, the length that most web clients measure: an emoji is two or more. */
    UTF16("utf-16", "UTF-16 units"),
    UTF8_BYTES("utf-8-bytes", "bytes"),
    /** The weights of X: links are fixed, wide scripts and emoji count double. See {@link WeightedLength}. */
    WEIGHTED("weighted", "weighted"),
    /** Code points, but an emoji counts as its UTF-8 bytes, as Threads documents it. */
    EMOJI_BYTES("emoji-bytes", "characters, emoji as bytes"),
    /** Graphemes, but links are fixed and a mention counts without its server, as on Mastodon. */
    FEDIVERSE("fediverse", "characters, links as one length"),
    /** Graphemes, but full-width ones count two, as in search ads. */
    DOUBLE_WIDTH("double-width", "characters, full-width as two"),
    /** Messages that a carrier bills. See {@link SmsLength}. */
    SMS_PARTS("sms-parts", "parts"),
    HASHTAGS("hashtags", "hashtags");

    private final String id;
    private final String label;

    Unit(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the unit that a data file names, or empty. */
    public static Optional<Unit> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** Returns the name that data files use. */
    public String id() {
        return id;
    }

    /** Returns the words that a message prints after the number. */
    public String label() {
        return label;
    }
}
