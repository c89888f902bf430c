package dev.copydesk.markdown;

import static dev.copydesk.markdown.Shown.parsed;
import static dev.copydesk.markdown.Shown.passages;
import static dev.copydesk.markdown.Shown.regions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @Test
    void makesPassagesOfTextValues() {
        String source =
                "---\ntitle: \"It\\u2019s {{first_name}}\"\npreviewText: See\n  inside\nchannel: email\ndraft: true\ndate: 2026-11-20\nnote: '42'\ntags: [a]\n---\nBody.\n";

        assertThat(passages(source))
                .containsExactly(
                        "text.frontmatter.title.subject.md: It’s **************",
                        "text.frontmatter.previewText.preheader.md: See inside",
                        "frontmatter.channel.md: email",
                        "text.frontmatter.note.md: 42",
                        "text.md: Body.");
        assertThat(regions("merge-field", source)).containsExactly("**************");
    }

    @Test
    void knowsFieldsByTheirOwnNames() {
        CopyDocument document = parsed("---\ntitle: A\nchannel: Email\nai: {drafted: true, run: r1}\n---\nx\n");

        assertThat(document.frontMatter().text("subject")).contains("A");
        assertThat(document.channel()).contains(Channel.EMAIL);
        assertThat(document.problems()).isEmpty();
        assertThat(document.body().of(document.source().text())).isEqualTo("x\n");
    }

    @Test
    void letsAKeyWinOverItsAlias() {
        CopyDocument document = parsed("---\ntitle: A\nsubject: B\n---\n");

        assertThat(document.frontMatter().text("subject")).contains("B");
        assertThat(document.frontMatter().text("title")).contains("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channel: fax|front-matter-value|fax",
                "subject: [a, b]|front-matter-type|[a, b]",
                "platform: acme|front-matter-value|acme",
                "topics: {a: b}|front-matter-type|{a: b}",
                "ai: [x]|front-matter-type|[x]"
            })
    void complainsOfWrongTypesAtTheirPlace(String line, String code, String place) {
        String source = "---\n" + line + "\n---\nBody.\n";
        Problem problem = parsed(source).problems().get(0);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.range().of(source)).isEqualTo(place);
        assertThat(passages(source)).contains("text.md: Body.");
    }

    @Test
    void judgesTheBodyUnderBrokenYaml() {
        CopyDocument document = parsed("---\nsubject: a: b\n---\nBody.\n");

        assertThat(document.problems()).extracting(Problem::code).containsExactly("front-matter-yaml");
        assertThat(document.problems().get(0).range()).isEqualTo(TextRange.at(14));
        assertThat(passages(document)).containsExactly("text.md: Body.");
    }

    @Test
    void keepsReadingAfterADuplicateKey() {
        CopyDocument document = parsed("---\nsubject: a\nsubject: b\n---\n");

        assertThat(document.problems()).hasSize(1);
        assertThat(document.frontMatter().text("subject")).contains("b");
    }

    @Test
    void takesTheFolderWhereNoChannelIsWritten() {
        ParseOptions sms = new ParseOptions(
                ParseOptions.Format.MARKDOWN,
                Optional.of(Channel.SMS),
                List.of(),
                List.of(),
                Set.of("frontmatter.note"),
                Set.of(),
                Set.of());

        assertThat(parsed("Hi", sms).channel()).contains(Channel.SMS);
        assertThat(parsed("---\nchannel: x\nnote: no\n---\nHi", sms).channel()).contains(Channel.X);
        assertThat(passages(parsed("---\nsubject: s\nnote: no\n---\nHi", sms)))
                .containsExactly("text.frontmatter.subject.md: s", "text.md: Hi");
    }

    @Test
    void setsTomlAndJsonApart() {
        assertThat(passages("+++\ntitle = \"x\"\n+++\nBody.")).containsExactly("text.md: Body.");
        assertThat(passages("{\n  \"title\": \"x\"\n}\nBody.")).containsExactly("text.md: Body.");
    }

    @Test
    void takesRulesAroundTextForRules() {
        assertThat(passages("---\nJust words.\n\n---\nBody.\n"))
                .containsExactly("text.md: Just words.", "text.md: Body.");
        assertThat(passages("---\nnever closed: x\n")).containsExactly("text.md: never closed: x");
    }

    @Test
    void readsFrontMatterAfterAByteOrderMarkAndWithCrLf() {
        CopyDocument document = parsed("\uFEFF---\r\nsubject: \"a\r\n  b\"\r\n---\r\nBody.\r\n");

        assertThat(passages(document)).containsExactly("text.frontmatter.subject.md: a b", "text.md: Body.");
        assertThat(document.passages()
                        .get(1)
                        .prose()
                        .source()
                        .of(document.source().text()))
                .isEqualTo("Body.");
    }
}
