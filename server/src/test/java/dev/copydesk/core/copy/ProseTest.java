package dev.copydesk.core.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String SOURCE = "Save **big** &amp; \\*smart* `now`";

    private final Prose prose = Prose.builder()
            .verbatim(SOURCE, TextRange.of(0, 5))
            .verbatim(SOURCE, TextRange.of(7, 10))
            .verbatim(SOURCE, TextRange.of(12, 13))
            .atomic("&", TextRange.of(13, 18))
            .verbatim(SOURCE, TextRange.of(18, 19))
            .verbatim(SOURCE, TextRange.of(20, 28))
            .masked(SOURCE, TextRange.of(28, 32), '*')
            .build();

    @Test
    void readsAsPlainText() {
        assertThat(prose.text()).isEqualTo("Save big & *smart* ****");
    }

    @Test
    void wordsMapToTheirOwnSource() {
        assertThat(slice("big")).isEqualTo("big");
        assertThat(slice("&")).isEqualTo("&amp;");
        assertThat(slice("*smart*")).isEqualTo("*smart*");
    }

    @Test
    void rangesAcrossMarkupHoldTheMarkupBetweenAndNotAround() {
        assertThat(slice("Save big")).isEqualTo("Save **big");
        assertThat(slice("big &")).isEqualTo("big** &amp;");
    }

    @Test
    void onlyUnbrokenRangesAreVerbatim() {
        assertThat(prose.isVerbatim(rangeOf("big"))).isTrue();
        assertThat(prose.isVerbatim(rangeOf("Save big"))).isFalse();
        assertThat(prose.isVerbatim(rangeOf("&"))).isFalse();
    }

    @Test
    void joinedProsesKeepTheirSources() {
        Prose joined = Prose.join(List.of(prose, Prose.verbatim(SOURCE, TextRange.of(7, 10))), "\n\n");
        assertThat(joined.text()).isEqualTo("Save big & *smart* ****\n\nbig");
        int last = joined.text().lastIndexOf("big");
        assertThat(joined.toSource(TextRange.of(last, last + 3))).isEqualTo(TextRange.of(7, 10));
    }

    @Test
    void anEmptyRangeStaysEmpty() {
        assertThat(prose.toSource(TextRange.at(0))).isEqualTo(TextRange.at(0));
        assertThat(prose.toSource(TextRange.at(prose.length()))).isEqualTo(TextRange.at(32));
        assertThat(Prose.empty().toSource(TextRange.at(0))).isEqualTo(TextRange.at(0));
    }

    private String slice(String words) {
        return prose.toSource(rangeOf(words)).of(SOURCE);
    }

    private TextRange rangeOf(String words) {
        int start = prose.text().indexOf(words);
        return TextRange.of(start, start + words.length());
    }
}
