package dev.copydesk.core.copy.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the tokenizer to its promises on text that nobody would write. */
class MergeFieldsPropertyTest {

    private static final List<String> SHARDS = List.of(
            "{{",
            "}}",
            "{",
            "}",
            "{{{",
            "}}}",
            "*|",
            "|*",
            "%%",
            "%%[",
            "]%%",
            "=%%",
            "%%=",
            "{%",
            "%}",
            "{#",
            "#}",
            "{!",
            "${",
            "\"",
            "'",
            "|",
            "||",
            ":",
            "(",
            ")",
            "[",
            "]",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            ".",
            ",",
            "default",
            "name",
            "first_name",
            "if",
            "endif",
            "else",
            "raw",
            "endraw",
            "comment",
            "endcomment",
            "#if",
            "/if",
            "FNAME",
            "IF:",
            "END:IF",
            "lead.",
            "contactfield=",
            "%",
            "A",
            "é",
            "\ud83d\ude00",
            "\ud83d",
            "insert",
            "~",
            "-",
            "!--");

    /** Reads of one UTF-16 unit that a scan may make for each unit of the text. */
    private static final int READS_PER_UNIT = 60;

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tokensKeepTheirOrderAndRejoinToTheText(int seed) {
        String text = randomText(new Random(seed), 120);

        List<MergeField> found = MergeFields.scan(text);

        StringBuilder rejoined = new StringBuilder();
        int at = 0;
        for (MergeField field : found) {
            assertThat(field.start()).isGreaterThanOrEqualTo(at);
            assertThat(field.range().isEmpty()).isFalse();
            rejoined.append(text, at, field.start()).append(field.range().of(text));
            at = field.end();
            field.name().ifPresent(part -> liesInside(text, field, part));
            field.keyword().ifPresent(part -> liesInside(text, field, part));
            field.fallback().ifPresent(part -> liesInside(text, field, part));
        }
        assertThat(rejoined.append(text, at, text.length())).hasToString(text);
        assertThat(Blocks.unbalanced(found)).isSubsetOf(found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTokenAloneIsReadAsItWasInTheText(int seed) {
        String text = randomText(new Random(seed), 120);

        for (MergeField field : MergeFields.scan(text)) {
            if (field.kind() == Kind.FIELD && field.syntax() != Syntax.PERCENT) {
                List<MergeField> again = MergeFields.scan(field.range().of(text));
                assertThat(again).hasSize(1);
                assertThat(again.get(0).name().map(Part::text))
                        .isEqualTo(field.name().map(Part::text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "*|",
                "%%",
                "%%[",
                "%%=",
                "{%",
                "{#",
                "{!",
                "{",
                "${",
                "{{ ${",
                "{{\"",
                "{{ '",
                "{{ a \"b ",
                "{{ x | ",
                "*|A:",
                "%A",
                "%%A ",
                "{contactfield=",
                "{{!--",
                "{!a(\"",
                "{% if \"",
                "{% raw %}",
                "{% comment %}{% raw %}",
                "{{#if a}}",
                "{{/if}}",
                "{% if a %}{% for %}",
                "{{ '{{ \"",
                "\n{{ a\n",
                "{{   ",
                "{{ a (",
                "}}",
                "{{a}}"
            })
    void workGrowsNoFasterThanTheText(String shard) {
        CountingText text = new CountingText(shard.repeat(100_000 / shard.length()));

        Blocks.unbalanced(MergeFields.scan(text));

        assertThat(text.reads()).isLessThan((long) READS_PER_UNIT * text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "\"", "' ", "|", "a ", "a \" ", "${a}", "(\"", ",", "[a", ") "})
    void workInsideOneTokenGrowsNoFasterThanTheToken(String shard) {
        for (String frame :
                List.of("{{ a %s }}", "{{ a | default: %s }}", "{{#if %s }}", "{!NullValue(%s)}", "{%% if %s %%}")) {
            CountingText text = new CountingText(frame.formatted(shard.repeat(50_000 / shard.length())));

            MergeFields.scan(text);

            assertThat(text.reads()).as(frame).isLessThan((long) READS_PER_UNIT * text.length());
        }
    }

    private static void liesInside(String text, MergeField field, Part part) {
        assertThat(field.range().contains(part.range())).isTrue();
        assertThat(part.range().of(text)).isEqualTo(part.text());
    }

    private static String randomText(Random random, int shards) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(shards); i >= 0; i--) {
            text.append(SHARDS.get(random.nextInt(SHARDS.size())));
        }
        return text.toString();
    }

    /** Counts the units that are read, so that cost can be asserted without a clock. */
    private static final class CountingText implements CharSequence {
        private final String text;
        private long reads;

        CountingText(String text) {
            this.text = text;
        }

        long reads() {
            return reads;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
