package dev.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.yaml.YamlDocument.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    @Test
    void keepsScalarsAsWritten() throws YamlException {
        YamlMapping mapping = read("no: on\nprice: 1.20\ncode: 010\nat: 12:30\nempty:\n");

        assertThat(mapping.entries())
                .extracting(e -> e.key().text())
                .containsExactly("no", "price", "code", "at", "empty");
        assertThat(mapping.entries())
                .extracting(e -> text(e.value()))
                .containsExactly("on", "1.20", "010", "12:30", "");
        assertThat(((YamlScalar) mapping.get("empty").orElseThrow()).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: plain words here",
                "k: 'it''s here'",
                "k: \"a \\\"here\\\" \\u00e9 \\x41 \\U0001F600 word\"",
                "k: plain\n  folded here\n\n  again",
                "k: \"you\\'re here, aren\\'t you\"",
                "k: \"one\n  two\n\n  three \\\n   four\"",
                "k: |\n  first line\n    more here\n\n  last\n",
                "k: >-\n  first line\n  goes on here\n\n  next paragraph\n    kept\n  last\n",
                "k: |2\n    two kept\n  word\n",
                "k: \"\uD83D\uDE00 here\"  # comment",
                "k: >\r\n  first line\r\n  goes on here\r\n",
                "\uD83D\uDE00: x\nk: a word\r\nother: b"
            })
    void mapsEveryWordToItself(String source) throws YamlException {
        YamlScalar scalar = (YamlScalar) read(source).get("k").orElseThrow();

        assertThat(scalar.prose().text()).isEqualTo(scalar.text());
        for (int start = 0; start < scalar.text().length(); start++) {
            if (!Character.isLetter(scalar.text().charAt(start))
                    || scalar.text().charAt(start) > 'z') {
                continue;
            }
            int end = start;
            while (end < scalar.text().length()
                    && Character.isLetter(scalar.text().charAt(end))
                    && scalar.text().charAt(end) <= 'z') {
                end++;
            }
            String word = scalar.text().substring(start, end);
            if (word.length() > 1) {
                assertThat(scalar.prose().toSource(TextRange.of(start, end)).of(source))
                        .isEqualTo(word);
            }
            start = end;
        }
    }

    @Test
    void resolvesEscapes() throws YamlException {
        assertThat(text(read("k: \"\\u00e9\\x41\\U0001F600\\n\\\"\"").get("k").orElseThrow()))
                .isEqualTo("éA\uD83D\uDE00\n\"");
    }

    @Test
    void countsPlacesInUtf16OfTheWholeText() throws YamlException {
        String source = "---\ntitle: \uD83D\uDE00 sale\nlist: [a, 'b']\n---\nbody";
        TextRange part = TextRange.of(4, source.indexOf("---\nbody"));
        YamlMapping mapping =
                YamlDocument.parse(source, part, Duplicates.REJECT).mapping().orElseThrow();

        assertThat(mapping.get("title").orElseThrow().range().of(source)).isEqualTo("\uD83D\uDE00 sale");
        YamlSequence list = (YamlSequence) mapping.get("list").orElseThrow();
        assertThat(list.range().of(source)).isEqualTo("[a, 'b']");
        assertThat(list.items()).extracting(n -> n.range().of(source)).containsExactly("a", "'b'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b: c|0|4|A colon stands where it cannot; put the text in quotation marks.",
                "a: 1\\na: 2|1|0|The key \"a\" stands here twice; remove one.",
                "a: \"x|0|5|A quotation mark is opened and never closed.",
                "a: !!java.net.URL x|0|3|The tag tag:yaml.org,2002:java.net.URL is not known here; remove it.",
                "a: *b|0|3|The alias *b stands for nothing; define it before it is used.",
                "[1, 2]: x|0|0|A key must be text, not a list or a mapping.",
                "a: 1\\n---\\nb: 2|1|0|Only one YAML document may stand here; remove the second.",
                "a:\\n\\tb: 1|1|0|A tab stands where YAML wants spaces; indent with spaces.",
                "😀: a: b|0|4|A colon stands where it cannot; put the text in quotation marks."
            })
    void saysInOneSentenceWhatIsWrongAndWhere(String source, int line, int column, String sentence) {
        YamlException thrown = failure(source.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(thrown).hasMessage(sentence);
        assertThat(thrown.place()).isEqualTo(LineColumn.of(line, column));
    }

    @Test
    void letsTheLastValueCountWhereThatIsAskedFor() throws YamlException {
        String source = "a: 1\na: 2";
        YamlDocument document = YamlDocument.parse(source, TextRange.of(0, source.length()), Duplicates.LAST_WINS);

        assertThat(text(document.mapping().orElseThrow().get("a").orElseThrow()))
                .isEqualTo("2");
    }

    @Test
    void refusesDepthSizeAndBombs() {
        assertThat(failure("[".repeat(10_000))).hasMessageContaining("nested more than 50");
        assertThat(failure("a: " + "x".repeat(300_000))).hasMessageContaining("longer than 256 kB");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(failure(bomb.toString())).hasMessageContaining("use fewer aliases");
        assertThat(failure("a: b\u0007")).hasMessage("The character U+0007 may not stand in YAML; delete it.");
        assertThat(failure("a: &a [*a]")).hasMessageContaining("stands for nothing");
    }

    @Test
    void sharesWhatAnAliasStandsFor() throws YamlException {
        YamlMapping mapping = read("base: &b [x, y]\nother: *b\n");

        assertThat(mapping.get("other")).isEqualTo(mapping.get("base"));
    }

    private static YamlException failure(String source) {
        return catchThrowableOfType(YamlException.class, () -> YamlDocument.parse(source));
    }

    private static YamlMapping read(String source) throws YamlException {
        return YamlDocument.parse(source).mapping().orElseThrow();
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }
}
