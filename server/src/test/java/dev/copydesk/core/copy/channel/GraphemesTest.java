package dev.copydesk.core.copy.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GraphemesTest {

    @Test
    void agreesWithUnicodesOwnBreakTest() throws IOException {
        List<String> cases = breakTest();

        assertThat(cases).hasSize(602);
        for (String line : cases) {
            List<String> expected = new ArrayList<>();
            for (String cluster : line.split("÷")) {
                String text = cluster.replace("×", " ").strip();
                if (!text.isEmpty()) {
                    expected.add(decode(text));
                }
            }
            assertThat(clusters(String.join("", expected))).as(line).isEqualTo(expected);
        }
    }

    /** Cases of rule GB9c, which came with Unicode 15.1: \X of JDK 17 does not know it, that of JDK 25 does. */
    @ParameterizedTest
    @CsvSource({
        "0915 094D 0924, 1",
        "0915 094D 094D 0924, 1",
        "0915 094D 200D 0924, 1",
        "0915 0308 094D 0924, 1",
        "0915 094D 0924 094D 092F, 1",
        "0915 0308 0924, 2",
        "0061 094D 0924, 2",
        "0915 094D 0061, 2",
        "0B95 0BCD 0BA4, 2",
        "0C15 0C4D 0C24, 1"
    })
    void keepsIndicConjunctsTogether(String codePoints, int clusters) {
        assertThat(Graphemes.count(decode(codePoints))).isEqualTo(clusters);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clustersCoverTheTextAndComposeOneByOne(int seed) {
        String text = ChannelSamples.randomText(seed, 60);

        assertThat(String.join("", clusters(text))).isEqualTo(text);
        assertThat(clusters(text).stream()
                        .map(each -> Normalizer.normalize(each, Normalizer.Form.NFC))
                        .collect(Collectors.joining()))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void survivesEndlessClusters() {
        for (String shard :
                List.of("\u0301", "\u200d", "\ud83c\uddf3", "\ud83d\udc69\u200d", "\u0915\u094d", "\u1100")) {
            assertThatCode(() -> Graphemes.count(shard.repeat(50_000))).doesNotThrowAnyException();
        }
    }

    private static List<String> clusters(String text) {
        return Graphemes.split(text).stream().map(each -> each.of(text)).toList();
    }

    private static String decode(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String each : codePoints.strip().split("\\s+")) {
            text.appendCodePoint(Integer.parseInt(each, 16));
        }
        return text.toString();
    }

    private static List<String> breakTest() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                GraphemesTest.class.getResourceAsStream("/unicode/GraphemeBreakTest-15.0.0.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
