package dev.copydesk.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** Each case is a text whose sentences are parted by a bar, with the blank that stands there in the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Save 20 % today.| Offer ends Friday!",
                "Dr. Ana Silva joined us.| She leads research.",
                "We ship to the U.S. and Canada.| Orders over $3.50 count.",
                "Ask Acme Inc. for details.",
                "Made by Acme Inc.| We like it.",
                "Doors open at 7 p.m. sharp.| Be there.",
                "It starts at 5 p.m.| The bar opens later.",
                "Tools, e.g. hammers, i.e. Iron ones, etc. are sold.",
                "See No. 5 on the list.| Is it yours?| No.| Really.",
                "J. R. Smith wrote it.| So did I.| We agree.",
                "1. Open the app.| Tap Start.",
                "Wait... there is more.| And… more…| Then stop.",
                "\"Is it true?\" she asked.| \"Yes.\"| He nodded.",
                "(We mean it.)| Try now.",
                "Visit example.com today.| Version 2.0.1 is out.",
                "Yahoo! is a name.| What?!| Yes!!!",
                "He bought an iPhone.| iPads came next.",
                "Heading without stop||Next paragraph.",
                "新商品です。|ぜひご覧ください！|どうぞ。",
                "First line\nof one sentence.|\nSecond.",
                "We love it 🎉!| 🎉 Party on.",
                "Plan A. Free for all.",
                "It needs 2 A max.|\nThe device does.| Max. 5 of them.",
                "We moved to Elm St. in May.| St. James is near.",
                "That was 2024.| This is 2025."
            })
    void partsRealisticCopy(String marked) {
        String text = marked.replace("||", "\n\n").replace("|", "");
        String[] expected =
                Arrays.stream(marked.split("\\|+")).map(String::strip).toArray(String[]::new);

        assertThat(Sentences.of(text)).extracting(r -> r.of(text)).containsExactly(expected);
    }
}
