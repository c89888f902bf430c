package dev.copydesk.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.Region;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

    @ParameterizedTest
    @CsvSource({
        "text,               text.heading.h2.md, true",
        "heading,            text.heading.h2.md, true",
        "heading.h2,         text.heading.h2.md, true",
        "heading.h1,         text.heading.h2.md, false",
        "~heading,           text.heading.h2.md, false",
        "~heading,           text.list.md,       true",
        "text & ~heading.h1, text.heading.h2.md, true",
        "text,               raw,                false",
        "~heading,           raw,                false",
        "~heading,           summary,            false",
        "raw,                raw,                true",
        "~heading,           code.md,            false",
        "code & ~heading,    code.md,            true",
        "~heading,           frontmatter.channel.md, false",
        "subject,            text.frontmatter.title.subject.md, true"
    })
    void takesPassages(String selector, String scope, boolean taken) {
        assertThat(Selector.of(List.of(selector)).matches(Scope.of(scope))).isEqualTo(taken);
    }

    @Test
    void anyOfSeveralWillDo() {
        Selector selector = Selector.of(List.of("heading", "table.cell"));
        assertThat(selector.matches(Scope.of("text.table.cell.md"))).isTrue();
        assertThat(selector.matches(Scope.of("text.list.md"))).isFalse();
    }

    @Test
    void takesRegionsOnlyByName() {
        Region sentence = Region.of("sentence", TextRange.of(0, 3));
        Scope list = Scope.of("text.list.md");
        assertThat(Selector.text().matches(sentence, list)).isFalse();
        assertThat(Selector.of(List.of("sentence")).matches(sentence, list)).isTrue();
        assertThat(Selector.of(List.of("sentence & ~list")).matches(sentence, list))
                .isFalse();
        assertThat(Selector.of(List.of("sentence")).matches(list)).isFalse();
    }
}
