package dev.copydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.workspace.Options.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

    @TempDir
    Path root;

    @Test
    void everyKeyIsRead() throws Exception {
        Files.writeString(root.resolve(".vale.ini"), "");
        Options options = read("""
                files:
                  - campaigns/**
                  - "!campaigns/old/**"
                packs: {clarity: off, tone: on}
                levels:
                  tone/hype: warning
                overrides:
                  - files: sms/**
                    levels: {tone: off}
                vocabulary:
                  accept: [Birch & Kettle, 1.20]
                  reject: [utilize]
                terms: {e-mail: email, "No": Norway}
                vale: .vale.ini
                """);

        assertThat(options.files()).containsExactly("campaigns/**", "!campaigns/old/**");
        assertThat(options.packs().isOn("clarity")).isFalse();
        assertThat(options.packs().isOn("residue")).isTrue();
        assertThat(options.levels()).isEqualTo(Map.of("tone/hype", Level.WARNING));
        assertThat(options.overrides()).singleElement().satisfies(override -> {
            assertThat(override.files().fits("sms/a.md")).isTrue();
            assertThat(override.levels()).isEqualTo(Map.of("tone", Level.OFF));
        });
        assertThat(options.vocabulary())
                .isEqualTo(new Vocabulary(List.of("Birch & Kettle", "1.20"), List.of("utilize")));
        assertThat(options.terms()).isEqualTo(Map.of("e-mail", "email", "No", "Norway"));
        assertThat(options.vale()).contains(root.resolve(".vale.ini"));
        assertThat(options.names()).containsExactly("clarity", "tone", "tone/hype");
    }

    @Test
    void anEmptyFileSaysNothing() throws Exception {
        assertThat(read("# nothing\n")).isEqualTo(Options.none());
        assertThat(read("levels:\nfiles:\n")).isEqualTo(Options.none());
    }

    @Test
    void aListOfPacksMeansOnlyThese() throws Exception {
        Options options = read("packs: [residue, tone]");

        assertThat(options.packs().isOn("tone")).isTrue();
        assertThat(options.packs().isOn("clarity")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack: {}|line 1, column 1: there is no key 'pack' here; perhaps you meant 'packs'.",
                "endpoint: x|line 1, column 1: there is no key 'endpoint' here; use one of files, packs, levels,"
                        + " overrides, vocabulary, terms, vale.",
                "files: {a: b}|line 1, column 8: 'files' must be a list, one item a line with '- ' in front, not a mapping.",
                "files: [[a]]|line 1, column 9: each item of 'files' must be text, not a list.",
                "files: [../x]|line 1, column 9: a glob starts at the workspace and never leaves it; name files inside it.",
                "packs: tone|line 1, column 8: 'packs' must be a mapping, one 'name: value' a line, not 'tone'.",
                "packs: {tone: warning}|line 1, column 15: 'tone' must be on or off, not 'warning'.",
                "levels: {tone: eror}|line 1, column 16: 'eror' is not a level; perhaps you meant 'error'.",
                "levels: {tone: loud}|line 1, column 16: 'loud' is not a level; use one of error, warning, suggestion, on,"
                        + " off.",
                "levels: {tone: }|line 1, column 15: 'tone' must be text, not empty.",
                "overrides: [{files: a}]|line 1, column 13: an override needs 'levels'; add it.",
                "overrides: [{file: a}]|line 1, column 14: there is no key 'file' here; perhaps you meant 'files'.",
                "terms: {a: [b]}|line 1, column 12: 'a' must be text, not a list.",
                "vale: ../x.ini|line 1, column 7: 'vale' leads out of the workspace; name a file inside it.",
                "vale: x.ini|line 1, column 7: the Vale configuration does not exist; check 'vale'.",
                "[]|line 1, column 1: the file must be a mapping, one 'name: value' a line, not a list."
            })
    void aSlipIsOneSentenceWithItsPlace(String yaml, String sentence) throws IOException {
        assertThat(refusal(yaml)).isEqualTo(root.resolve("copydesk.yml") + ", " + sentence);
    }

    @Test
    void brokenYamlIsOneSentenceWithItsPlace() throws IOException {
        assertThat(refusal("files:\n  - a\n\t- b\n"))
                .startsWith(root.resolve("copydesk.yml") + ", line 3, column 1: A tab")
                .endsWith(".");
        assertThat(refusal("files: a\nfiles: b\n")).contains("line 2, column 1: ");
        assertThat(refusal("files: \"{" + "a,".repeat(70) + "}\"")).contains("more than 64 alternatives in braces");
    }

    @Test
    void aLinkThatLeadsOutIsNoValeConfiguration(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve("x.ini"), Files.writeString(elsewhere.resolve("x.ini"), ""));

        assertThat(refusal("vale: x.ini")).endsWith("'vale' leads out of the workspace; name a file inside it.");
    }

    @Test
    void whatIsSaidOfARuleBeatsItsPackAndWhatComesLaterBeatsWhatCameBefore() throws Exception {
        Options options = read("""
                packs: {clarity: off}
                levels: {tone: suggestion, tone/pushy: error, clarity/wordy: on}
                overrides:
                  - files: [sms/**, "!sms/long/**"]
                    levels: {tone: off, tone/hype: warning}
                  - files: sms/a.md
                    levels: {tone/hype: off, tone: on}
                """);

        assertThat(severity(options, "tone/hype", "emails/a.md")).contains(Severity.SUGGESTION);
        assertThat(severity(options, "tone/pushy", "emails/a.md")).contains(Severity.ERROR);
        assertThat(severity(options, "tone/pushy", "sms/b.md")).contains(Severity.ERROR);
        assertThat(severity(options, "tone/needy", "sms/b.md")).isEmpty();
        assertThat(severity(options, "tone/needy", "sms/long/b.md")).contains(Severity.SUGGESTION);
        assertThat(severity(options, "tone/needy", "sms/a.md")).contains(Severity.WARNING);
        assertThat(severity(options, "tone/hype", "sms/b.md")).contains(Severity.WARNING);
        assertThat(severity(options, "tone/hype", "sms/a.md")).isEmpty();
        assertThat(severity(options, "clarity/jargon", "emails/a.md")).isEmpty();
        assertThat(severity(options, "clarity/wordy", "emails/a.md")).contains(Severity.WARNING);
        assertThat(severity(options, "residue/greeting", "emails/a.md")).contains(Severity.WARNING);
    }

    private static Optional<Severity> severity(Options options, String rule, String path) {
        RuleId id = RuleId.of(rule);
        return options.severity(id, id.pack(), Severity.WARNING, path);
    }

    private Options read(String yaml) throws IOException, ConfigException {
        return ConfigFile.read(Files.writeString(root.resolve("copydesk.yml"), yaml));
    }

    private String refusal(String yaml) throws IOException {
        Path file = Files.writeString(root.resolve("copydesk.yml"), yaml);
        return catchThrowableOfType(ConfigException.class, () -> ConfigFile.read(file))
                .sentence();
    }
}
