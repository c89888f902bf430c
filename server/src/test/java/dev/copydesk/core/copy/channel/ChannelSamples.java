package dev.copydesk.core.copy.channel;

import dev.copydesk.core.copy.channel.Limit.Consequence;
import dev.copydesk.core.copy.dated.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Rules and texts that the tests of this package share. */
final class ChannelSamples {

    static final Provenance SOURCE = new Provenance("https://example.com/limits", LocalDate.of(2026, 11, 20));

    static final SmsRules SMS = new SmsRules(new SmsRules.Capacity(160, 153), new SmsRules.Capacity(70, 67), SOURCE);

    private static final List<String> SHARDS = List.of(
            "a",
            "Z",
            " ",
            " ",
            "\n",
            "é",
            "e\u0301",
            "’",
            "—",
            "…",
            "€",
            "[",
            "~",
            "|",
            "日",
            "本",
            "ｗ",
            "ﾜ",
            "한",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83c\uddf3\ud83c\uddf4",
            "\ud83d\udc4d\ud83c\udffd",
            "1\ufe0f\u20e3",
            "©",
            "\u2764\ufe0f",
            "\u200d",
            "\ufe0f",
            "\ud83d",
            "\u0301",
            "\u0915\u094d\u0924",
            "\u1100",
            "\u1161",
            "#",
            "#tag",
            "@",
            "@ana@example.com",
            "https://example.com/a",
            "example.com",
            ".",
            "/",
            "\r\n",
            "word",
            "\ufb2c",
            "\u0000",
            "\uffff");

    private ChannelSamples() {}

    static WeightedRules weighted(boolean emojiAsOne) {
        return new WeightedRules(
                100,
                200,
                23,
                emojiAsOne,
                List.of(
                        new WeightedRules.Range(0, 0x10FF, 100),
                        new WeightedRules.Range(0x2000, 0x200D, 100),
                        new WeightedRules.Range(0x2010, 0x201F, 100),
                        new WeightedRules.Range(0x2032, 0x2037, 100)),
                SOURCE);
    }

    static LengthCounter counter(UrlFinder urls) {
        return new LengthCounter(
                new CountingRules(weighted(true), SMS, new CountingRules.FediverseRules(23, SOURCE)), urls);
    }

    static Limit limit(Unit unit, int max) {
        return new Limit("text", max, unit, Consequence.REJECTED, SOURCE);
    }

    static String randomText(int seed, int shards) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(shards); i > 0; i--) {
            text.append(SHARDS.get(random.nextInt(SHARDS.size())));
        }
        return text.toString();
    }
}
