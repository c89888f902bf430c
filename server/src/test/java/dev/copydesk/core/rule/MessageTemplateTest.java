package dev.copydesk.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "Avoid <%s>.,               Avoid <a>.",
        "Use <%[2]s> not <%[1]s>.,  Use <b> not <a>.",
        "<%s> and <%s>,             <a> and <b>",
        "100%% of %s,               100% of a",
        "Nothing to fill,           Nothing to fill",
        "%d words,                  a words",
    })
    void fillsVerbs(String template, String expected) {
        assertThat(MessageTemplate.format(template, List.of("a", "b"))).isEqualTo(expected);
    }

    @Test
    void oneVerbTooManyMakesTheMessageEmpty() {
        assertThat(MessageTemplate.format("%s, %s", List.of("a"))).isEmpty();
    }

    @Test
    void lineEndsBecomeBlanks() {
        assertThat(MessageTemplate.format("Avoid\n%s.", List.of("a\r\nb"))).isEqualTo("Avoid a b.");
    }
}
