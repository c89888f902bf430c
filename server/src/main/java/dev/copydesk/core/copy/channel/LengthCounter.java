package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts text in the unit of a limit. Start here: {@code counter.count(text, limit).describe()}.
 *
 * <p>The text is counted as it stands; whoever wants merge fields at the length of a value puts the value in first.
 * No unit counts fewer for a longer text, but for links: a letter more can make a long word a short link.
 */
public record LengthCounter(CountingRules rules, UrlFinder urls) {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    /** Returns the length of the text in the unit of the limit, and where it is crossed. */
    public Count count(String text, Limit limit) {
        int max = limit.max();
        return switch (limit.unit()) {
            case WEIGHTED -> WeightedLength.count(text, max, rules.weighted(), urls);
            case FEDIVERSE -> FediverseLength.count(text, max, rules.fediverse().urlLength(), urls);
            case SMS_PARTS -> smsParts(text, max);
            case HASHTAGS -> hashtags(text, max);
            case EMOJI_BYTES -> emojiBytes(text, max);
            case GRAPHEMES, DOUBLE_WIDTH, UTF8_BYTES, UTF16, CODE_POINTS -> clusters(text, max, limit.unit());
        };
    }

    private static Count clusters(String text, int max, Unit unit) {
        Tally tally = new Tally(max);
        for (TextRange cluster : Graphemes.split(text)) {
            tally.add(cost(text, cluster, unit), cluster.start());
        }
        return tally.count(unit);
    }

    private static int cost(String text, TextRange cluster, Unit unit) {
        return switch (unit) {
            case DOUBLE_WIDTH -> isWide(text.codePointAt(cluster.start())) ? 2 : 1;
            case UTF8_BYTES -> utf8Bytes(text, cluster.start(), cluster.end());
            case UTF16 -> cluster.length();
            case CODE_POINTS -> text.codePointCount(cluster.start(), cluster.end());
            default -> 1;
        };
    }

    private static Count emojiBytes(String text, int max) {
        Tally tally = new Tally(max);
        int at = 0;
        while (at < text.length()) {
            int emoji = EmojiSequence.end(text, at);
            tally.add(emoji > at ? utf8Bytes(text, at, emoji) : 1, at);
            at = emoji > at ? emoji : text.offsetByCodePoints(at, 1);
        }
        return tally.count(Unit.EMOJI_BYTES);
    }

    private Count smsParts(String text, int max) {
        List<Integer> starts = SmsLength.of(text, rules.sms()).partStarts();
        OptionalInt crossing = starts.size() > max ? OptionalInt.of(starts.get(max)) : OptionalInt.empty();
        return new Count(starts.size(), max, Unit.SMS_PARTS, starts.size(), crossing);
    }

    private static Count hashtags(String text, int max) {
        Tally tally = new Tally(max);
        Hashtags.of(text).forEach(each -> tally.add(1, each.start()));
        return tally.count(Unit.HASHTAGS);
    }

    /** Counts the bytes of a stretch; half of a surrogate pair counts as the replacement character that is sent for it. */
    private static int utf8Bytes(String text, int start, int end) {
        int bytes = 0;
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            at += Character.charCount(codePoint);
        }
        return bytes;
    }

    /** Says whether an ad platform shows the character in double width: full-width forms and the scripts of East Asia. */
    private static boolean isWide(int codePoint) {
        boolean halfWidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC || codePoint >= 0xFFE8 && codePoint <= 0xFFEE;
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x3000 && codePoint <= 0x303F;
        return fullWidth || !halfWidth && WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint));
    }
}
