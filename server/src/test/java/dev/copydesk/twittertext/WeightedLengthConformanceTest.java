package dev.copydesk.twittertext;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import dev.copydesk.core.copy.channel.Count;
import dev.copydesk.core.copy.channel.WeightedLength;
import dev.copydesk.core.copy.channel.WeightedRules;
import dev.copydesk.rulebook.data.BuiltInData;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our count, over our dated data, to the vectors that X published. */
class WeightedLengthConformanceTest {

    private static final TwitterUrlFinder URLS = new TwitterUrlFinder();

    private static final int LIMIT = 280;

    static Stream<Arguments> vectors() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                WeightedLengthConformanceTest.class.getResourceAsStream("/twitter-text/weighted-length.json"))) {
            JsonNode vectors = new ObjectMapper().readTree(file).get("vectors");
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(each -> Arguments.of(
                            each.get("configuration").asText() + ": "
                                    + each.get("description").asText(),
                            each));
        }
    }

    @Test
    void allVectorsAreThere() throws IOException {
        assertThat(vectors()).hasSize(44);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void countsAsPublished(String name, JsonNode vector) {
        String text = vector.get("text").asText();
        JsonNode expected = vector.get("expected");
        WeightedRules rules = rules(vector.get("configuration").asText());

        Count count = WeightedLength.count(text, LIMIT, rules, URLS);

        assertThat(count.used()).isEqualTo(expected.get("weightedLength").asInt());
        if (expected.has("valid")) {
            int invalid = WeightedLength.invalidCharacter(text).orElse(text.length());
            int validEnd = Math.min(count.crossing().orElse(text.length()), invalid);
            assertThat(validEnd == text.length())
                    .isEqualTo(expected.get("valid").asBoolean());
            assertThat(validEnd - 1).isEqualTo(expected.get("validRangeEnd").asInt());
            assertThat(count.used() * 1000 / LIMIT)
                    .isEqualTo(expected.get("permillage").asInt());
            assertThat(text.length() - 1)
                    .isEqualTo(expected.get("displayRangeEnd").asInt());
        }
    }

    /** The library knows the emoji of 2020 by name and we know their shape, so only what is alike in both is mixed here. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithTheLibraryOnMixedText(int seed) {
        List<String> shards = List.of(
                "word ",
                "it’s ",
                "—",
                "…",
                "日本",
                "é",
                "e\u0301",
                "😀",
                "❤️",
                "❤",
                "©",
                "👍🏽",
                "🇳🇴 ",
                "1️⃣ ",
                "👩‍💻",
                "https://example.com/a?b=c ",
                "example.com ",
                "(example.org) ",
                "a@example.com ",
                "#tag ",
                "@ana ",
                "\n",
                "example.com。");
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            // Starts with a letter, because the library calls a text of blanks empty.
            StringBuilder text = new StringBuilder("a");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(shards.get(random.nextInt(shards.size())));
            }
            assertThat(WeightedLength.count(text.toString(), LIMIT, rules("v3"), URLS)
                            .used())
                    .as(text.toString())
                    .isEqualTo(TwitterTextParser.parseTweet(text.toString()).weightedLength);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Test a ton of periods http://example.com/path..........................................",
                "http://example.com\nhttp://example.org/path\texample.com/path",
                "@user Try http:// example.com/path",
                "(http://example.com) example.com.",
                "#example.com @example.com $example.com"
            })
    void findsInWordsWhatTheLibraryFindsInTheText(String text) {
        assertThat(URLS.urls(text).stream().map(each -> each.of(text)))
                .containsExactlyElementsOf(new Extractor().extractURLs(text));
    }

    /** Without its cuts the library takes 44 seconds for the first of these, and a minute and more for the others. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a.", "aa.comb", "http://a.co/", "-.", "http://", "あ.", "example.com,", "http://a.co/(", "x"})
    void hostileWordsAreCutBeforeTheyCost(String shard) {
        String text = shard.repeat(100_000 / shard.length());

        assertThat(URLS.urls(text)).allMatch(each -> each.end() <= 5_000);
    }

    private static WeightedRules rules(String configuration) {
        WeightedRules v3 = BuiltInData.channels().counting().weighted();
        return new WeightedRules(
                v3.scale(),
                v3.defaultWeight(),
                v3.urlLength(),
                configuration.equals("v3"),
                v3.ranges(),
                v3.provenance());
    }
}
