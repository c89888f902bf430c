package dev.copydesk.core.copy.channel;

import static dev.copydesk.core.copy.channel.ChannelSamples.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.core.copy.channel.SmsLength.Encoding;
import dev.copydesk.core.copy.channel.SmsLength.Forcing;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmsLengthTest {

    @ParameterizedTest
    @CsvSource({
        "a, 0, GSM_7, 0, 0",
        "a, 1, GSM_7, 1, 1",
        "a, 160, GSM_7, 160, 1",
        "a, 161, GSM_7, 161, 2",
        "a, 306, GSM_7, 306, 2",
        "a, 307, GSM_7, 307, 3",
        "€, 80, GSM_7, 160, 1",
        "€, 81, GSM_7, 162, 2",
        "€, 152, GSM_7, 304, 2",
        "€, 153, GSM_7, 306, 3",
        "ж, 70, UCS_2, 70, 1",
        "ж, 71, UCS_2, 71, 2",
        "ж, 134, UCS_2, 134, 2",
        "ж, 135, UCS_2, 135, 3",
        "😀, 35, UCS_2, 70, 1",
        "😀, 36, UCS_2, 72, 2",
        "😀, 66, UCS_2, 132, 2",
        "😀, 67, UCS_2, 134, 3"
    })
    void partsHoldWhatCarriersSay(String character, int times, Encoding encoding, int units, int parts) {
        SmsLength length = SmsLength.of(character.repeat(times), SMS);

        assertThat(length.encoding()).isEqualTo(encoding);
        assertThat(length.units()).isEqualTo(units);
        assertThat(length.parts()).isEqualTo(parts);
    }

    @Test
    void anExtensionCharacterMovesToTheNextPartWhole() {
        SmsLength length = SmsLength.of("a".repeat(152) + "€" + "b".repeat(20), SMS);

        assertThat(length.partStarts()).containsExactly(0, 152);
        assertThat(length.units()).isEqualTo(174);
    }

    @Test
    void namesWhatForcesUcs2AndWhatToWriteInstead() {
        String text = "It’s 5 € — José’s “best” 😀 e\u0301";

        SmsLength length = SmsLength.of(text, SMS);

        assertThat(length.encoding()).isEqualTo(Encoding.UCS_2);
        assertThat(length.forcing())
                .extracting(each -> each.range().of(text), Forcing::replacement)
                .containsExactly(
                        tuple("’", Optional.of("'")),
                        tuple("—", Optional.of("-")),
                        tuple("’", Optional.of("'")),
                        tuple("“", Optional.of("\"")),
                        tuple("”", Optional.of("\"")),
                        tuple("😀", Optional.empty()),
                        tuple("e\u0301", Optional.of("é")));
    }

    @ParameterizedTest
    @CsvSource({
        "it’s, it's",
        "wait…, wait...",
        "Łódź,",
        "ça và, ca và",
        "5\u00a0€, 5 €",
        "zero\u200bwidth, zerowidth",
        "Acme™, AcmeTM",
        "plain, plain"
    })
    void simplifiesWhatHasAPlainForm(String text, String plain) {
        assertThat(GsmAlphabet.simplified(text)).isEqualTo(Optional.ofNullable(plain));
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAreThoseOfAPackerThatKnowsNothingElse(int seed) {
        String text = ChannelSamples.randomText(seed, 200);

        SmsLength length = SmsLength.of(text, SMS);

        assertThat(length.parts()).isEqualTo(naiveParts(text));
        assertThat(GsmAlphabet.holds(text)).isEqualTo(length.forcing().isEmpty());
        GsmAlphabet.simplified(text)
                .ifPresent(
                        plain -> assertThat(SmsLength.of(plain, SMS).encoding()).isEqualTo(Encoding.GSM_7));
    }

    /** Cuts messages off the front, each as long as it can be. */
    private static int naiveParts(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        boolean gsm = text.codePoints().allMatch(each -> GsmAlphabet.septets(each) > 0);
        List<Integer> costs = text.codePoints()
                .map(each -> gsm ? GsmAlphabet.septets(each) : Character.charCount(each))
                .boxed()
                .toList();
        if (costs.stream().mapToInt(Integer::intValue).sum() <= (gsm ? 160 : 70)) {
            return 1;
        }
        int parts = 0;
        int next = 0;
        while (next < costs.size()) {
            int room = gsm ? 153 : 67;
            while (next < costs.size() && costs.get(next) <= room) {
                room -= costs.get(next);
                next++;
            }
            parts++;
        }
        return parts;
    }
}
