package dev.copydesk.core.copy.channel;

import static dev.copydesk.core.copy.channel.ChannelSamples.counter;
import static dev.copydesk.core.copy.channel.ChannelSamples.limit;
import static dev.copydesk.core.copy.channel.ChannelSamples.randomText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LengthCounterTest {

    /** Links as far as these tests use them; the real rules have their own tests. */
    private static final UrlFinder URLS = text -> {
        List<TextRange> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("(https?://)?example\\.com(/a)?").matcher(text);
        while (matcher.find()) {
            found.add(TextRange.of(matcher.start(), matcher.end()));
        }
        return found;
    };

    private static final List<Unit> ADDING_UP = List.of(
            Unit.GRAPHEMES,
            Unit.CODE_POINTS,
            Unit.UTF16,
            Unit.UTF8_BYTES,
            Unit.DOUBLE_WIDTH,
            Unit.EMOJI_BYTES,
            Unit.WEIGHTED,
            Unit.FEDIVERSE);

    @ParameterizedTest(name = "{0} is {2} {1}")
    @CsvSource({
        "日本語, WEIGHTED, 6",
        "—, WEIGHTED, 1",
        "…, WEIGHTED, 2",
        "😀, WEIGHTED, 2",
        "👩‍👩‍👧, WEIGHTED, 2",
        "see https://example.com/a, WEIGHTED, 27",
        "see example.com, WEIGHTED, 27",
        "see https://example.com/a, FEDIVERSE, 27",
        "see example.com, FEDIVERSE, 15",
        "hi @ana@example.com!, FEDIVERSE, 8",
        "hi @ana and @bo.b@example.com., FEDIVERSE, 18",
        "mail ana@example.com, FEDIVERSE, 20",
        "👩‍👩‍👧, FEDIVERSE, 1",
        "👩‍👩‍👧, GRAPHEMES, 1",
        "👩‍👩‍👧, UTF8_BYTES, 18",
        "👩‍👩‍👧, UTF16, 8",
        "👩‍👩‍👧, CODE_POINTS, 5",
        "hi 😀, EMOJI_BYTES, 7",
        "hi ❤️, EMOJI_BYTES, 9",
        "hi é©, EMOJI_BYTES, 5",
        "1️⃣, EMOJI_BYTES, 7",
        "日本語 abc, DOUBLE_WIDTH, 10",
        "ｗｉｄｅ ﾜ, DOUBLE_WIDTH, 10",
        "한국, DOUBLE_WIDTH, 4",
        "#one #two, HASHTAGS, 2",
        "#1 &#39; a#b http://c/#d #été_2026, HASHTAGS, 1",
        "hello, SMS_PARTS, 1"
    })
    void countsAsThePlatformDoes(String text, Unit unit, int used) {
        assertThat(counter(URLS).count(text, limit(unit, 1000)).used()).isEqualTo(used);
    }

    @Test
    void saysHowMuchIsTooMuchAndWhere() {
        String text = "x".repeat(278) + "日本";

        Count count = counter(UrlFinder.NONE).count(text, limit(Unit.WEIGHTED, 280));

        assertThat(count.describe()).isEqualTo("282 of 280 (weighted)");
        assertThat(count.remaining()).isEqualTo(-2);
        assertThat(count.isOver()).isTrue();
        assertThat(count.crossing()).hasValue(279);
    }

    @Test
    void crossesBeforeALinkAndNotInside() {
        Count count = counter(URLS).count("a".repeat(260) + " https://example.com/a b", limit(Unit.WEIGHTED, 280));

        assertThat(count.crossing()).hasValue(261);
    }

    @Test
    void namesThePartThatCostsMore() {
        Count count = counter(URLS).count("a".repeat(200), limit(Unit.SMS_PARTS, 1));

        assertThat(count.describe()).isEqualTo("2 of 1 (parts)");
        assertThat(count.parts()).isEqualTo(2);
        assertThat(count.crossing()).hasValue(153);
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreWordsNeverCountLess(int seed) {
        String text = randomText(seed, 80);

        for (Unit unit : Unit.values()) {
            int alone = counter(URLS).count(text, limit(unit, 50)).used();
            int longer = counter(URLS).count(text + " more", limit(unit, 50)).used();

            assertThat(longer).as(unit.id()).isGreaterThanOrEqualTo(alone);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatStandsBeforeTheCrossingFitsAndOneMoreDoesNot(int seed) {
        String text = randomText(seed, 80);

        for (Unit unit : ADDING_UP) {
            Count count = counter(UrlFinder.NONE).count(text, limit(unit, 12));
            assertThat(count.crossing().isPresent()).isEqualTo(count.used() > 12);
            if (count.crossing().isPresent()) {
                int crossing = count.crossing().getAsInt();
                assertThat(counter(UrlFinder.NONE)
                                .count(text.substring(0, crossing), limit(unit, 12))
                                .used())
                        .as(unit.id())
                        .isLessThanOrEqualTo(12);
                assertThat(Graphemes.split(text).stream().filter(each -> each.contains(crossing)))
                        .as(unit.id())
                        .allMatch(each -> counter(UrlFinder.NONE)
                                .count(text.substring(0, each.end()), limit(unit, 12))
                                .isOver());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainUnitsAgreeWithTheLibrary(int seed) {
        String text = randomText(seed, 80);

        assertThat(counter(URLS).count(text, limit(Unit.UTF16, 5)).used()).isEqualTo(text.length());
        assertThat(counter(URLS).count(text, limit(Unit.CODE_POINTS, 5)).used())
                .isEqualTo(text.codePointCount(0, text.length()));
        // The library writes one byte for half a surrogate pair ("?"), a sender the three of U+FFFD.
        long halves = text.codePoints()
                .filter(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)
                .count();
        assertThat((long) counter(URLS).count(text, limit(Unit.UTF8_BYTES, 5)).used())
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length + 2 * halves);
    }
}
