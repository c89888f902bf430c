package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Reviewer;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.markdown.MarkdownCopyParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsInCopyTest {

    private static final MarkdownCopyParser PARSER = new MarkdownCopyParser();

    private static final RuleSet RULES = RuleSet.of(List.of(
            rule("tone/pushy", RuleFile.Format.PAGE, "scope: text\ntokens: [now, hurry]"),
            rule("tone/never", RuleFile.Format.PAGE, "scope: text\nreject: never\ntokens: [TODO]"),
            rule("Acme.Now", RuleFile.Format.VALE, "scope: text\ntokens: [now]"),
            rule("Acme.Raw", RuleFile.Format.VALE, "scope: raw\ntokens: ['http:']\nnonword: true")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copydesk tone/pushy = off",
                "copydesk tone/pushy = NO",
                "vale tone/pushy = NO",
                "copydesk tone = off",
                "copydesk tone/pushy[\"hurry\", \"now\"] = NO",
                "copydesk style = Acme",
            })
    void aCommentSilencesWhatStandsBehindIt(String comment) {
        assertThat(found("hurry\n\n<!-- " + comment + " -->\n\nhurry now\n"))
                .containsExactly("tone/pushy 1", "Acme.Now 5");
    }

    @Test
    void allIsSilentBetweenOffAndOn() {
        assertThat(found("now\n\n<!-- copydesk off -->\n\nnow\n\n<!-- copydesk on -->\n\nhurry"))
                .containsExactly("Acme.Now 1", "tone/pushy 1", "tone/pushy 9");
    }

    @Test
    void aRuleCanBeSwitchedOnAgain() {
        assertThat(found("<!-- vale Acme.Now = NO -->\n\nnow\n\n<!-- vale Acme.Now = YES -->\n\nnow"))
                .containsExactly("tone/pushy 3", "Acme.Now 7", "tone/pushy 7");
    }

    @Test
    void someWordsOfARuleCanBeSilenced() {
        assertThat(found("<!-- copydesk tone/pushy[\"hurry\"] = off -->\n\nhurry now"))
                .containsExactly("Acme.Now 3", "tone/pushy 3");
    }

    @Test
    void whatCannotBeRejectedCannotBeSilenced() {
        assertThat(found("<!-- copydesk off -->\n\nTODO now")).containsExactly("tone/never 3");
    }

    @Test
    void rawRulesOfValeHearOnlyWhatStaysOffForGood() {
        assertThat(found("<!-- vale Acme = NO -->\n\nhttp: now")).containsExactly("Acme.Raw 3", "tone/pushy 3");
        assertThat(found("http:\n\n<!-- vale off -->\n")).isEmpty();
        assertThat(found("http:\n\n<!-- vale off -->\n\n<!-- vale on -->\n")).containsExactly("Acme.Raw 1");
    }

    @Test
    void frontMatterIsOutOfReach() {
        assertThat(found("---\nsubject: hurry\n---\n<!-- copydesk off -->\n\nhurry"))
                .containsExactly("tone/pushy 2");
    }

    private static List<String> found(String text) {
        CopyDocument document = PARSER.parse(SourceText.of(text), ParseOptions.markdown());
        return Reviewer.review(document, ActiveRules.all(RULES), () -> {}).findings().stream()
                .map(finding -> finding.rule().id() + " "
                        + (document.source().lines().lineAt(finding.range().start()) + 1))
                .toList();
    }

    private static Rule rule(String id, RuleFile.Format format, String keys) {
        String yaml = "extends: existence\nmessage: x\n" + keys + "\n";
        String text = format == RuleFile.Format.PAGE ? "---\n" + yaml + "---\n# T\n" : yaml;
        RuleFile.Read read = new RuleFile(id, RuleId.of(id), text, format).read(Surroundings.plain());
        assertThat(read.problems()).isEmpty();
        return read.rule().orElseThrow();
    }
}
