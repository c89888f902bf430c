package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValeSetupTest {

    private static final RuleId ONE = RuleId.of("Acme.One");
    private static final RuleId TWO = RuleId.of("Acme.Two");
    private static final RuleId OTHER = RuleId.of("Other.Three");

    @TempDir
    private Path root;

    @BeforeEach
    void writeStyles() throws IOException {
        write("styles/Acme/One.yml", rule("suggestion", "one"));
        write("styles/Acme/Two.yml", rule("warning", "two"));
        write("styles/Other/Three.yml", rule("error", "three"));
    }

    @Test
    void theLastMatchingSectionNamesTheStylesAndSwitchesAddUp() throws IOException {
        ValeSetup setup = setup("""
                StylesPath = styles
                [*]
                BasedOnStyles = Other
                [*.md]
                BasedOnStyles = Acme
                Acme.One = NO
                [docs/*]
                Acme.Two = error
                """);
        assertThat(setup.problems()).isEmpty();
        assertThat(severities(setup, "a.txt")).isEqualTo(Map.of(OTHER, Severity.ERROR));
        assertThat(severities(setup, "a.md")).isEqualTo(Map.of(TWO, Severity.WARNING));
        assertThat(severities(setup, "docs/a.md")).isEqualTo(Map.of(TWO, Severity.ERROR));
    }

    @Test
    void aRuleIsLoadedWithoutItsStyle() throws IOException {
        ValeSetup setup = setup("StylesPath = styles\n[*.md]\nAcme.One = YES\n");
        assertThat(severities(setup, "a.md")).isEqualTo(Map.of(ONE, Severity.SUGGESTION));
        assertThat(setup.rules()).extracting(rule -> rule.id()).doesNotContain(TWO);
    }

    @Test
    void aFileThatNoSectionMatchesIsNotLinted() throws IOException {
        ValeSetup setup = setup("StylesPath = styles\n[*.md]\nBasedOnStyles = Acme\n");
        assertThat(setup.of("a.md").isLinted()).isTrue();
        assertThat(setup.of("a.txt").isLinted()).isFalse();
    }

    @Test
    void theLeastLevelHidesLighterRules() throws IOException {
        ValeSetup setup = setup("StylesPath = styles\nMinAlertLevel = warning\n[*]\nBasedOnStyles = Acme, Other\n");
        assertThat(severities(setup, "a.md")).containsOnlyKeys(TWO, OTHER);
        assertThat(setup.of("a.md", Severity.ERROR).severities()).containsOnlyKeys(OTHER);
    }

    @Test
    void formatsSayHowAFileIsRead() throws IOException {
        ValeSetup setup = setup("""
                StylesPath = styles
                IgnoredScopes = code, strong
                [formats]
                mdx = md
                [*]
                BasedOnStyles = Acme
                TokenIgnores = (\\$\\w+), (@\\w+)
                [*.mdx]
                BlockIgnores = (?s) *({%.*?%})
                """);
        ParseOptions options = setup.of("a.mdx").options();
        assertThat(options.format()).isEqualTo(ParseOptions.Format.MARKDOWN);
        assertThat(options.tokenIgnores()).hasSize(2);
        assertThat(options.blockIgnores()).hasSize(1);
        assertThat(options.ignoredScopes()).containsExactlyInAnyOrder("code", "strong");
        assertThat(setup.of("a.txt").options().format()).isEqualTo(ParseOptions.Format.TEXT);
        assertThat(setup.of("a.txt").options().blockIgnores()).isEmpty();
    }

    @Test
    void vocabulariesAreExceptionsAndRulesOfTheirOwn() throws IOException {
        write("styles/config/vocabularies/House/accept.txt", "# names\nFjordLab\n\n[broken\n");
        write("styles/config/vocabularies/House/reject.txt", "synergy\n");
        ValeSetup setup = setup("StylesPath = styles\nVocab = House\n[*]\nBasedOnStyles = Vale\n");
        assertThat(severities(setup, "a.md"))
                .containsOnlyKeys(RuleId.of("Vale.Repetition"), RuleId.of("Vale.Terms"), RuleId.of("Vale.Avoid"));
        assertThat(setup.accepted().written()).containsExactly("FjordLab");
        assertThat(setup.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("House/accept.txt:4:1: "))
                .anyMatch(message -> message.contains("Vale.Spelling"));
    }

    @Test
    void whatIsMissingIsToldInOneSentenceEach() throws IOException {
        ValeSetup setup = setup("""
                StylesPath = styles
                Vocab = Nowhere
                NLPEndpoint = https://example.com
                Acme.One = NO
                [*]
                BasedOnStyles = Acme, Gone
                Gone.Rule = YES
                Acme.Lost = perhaps
                Transform = x.xsl
                """);
        assertThat(setup.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("no vocabulary 'Nowhere'"))
                .anyMatch(message -> message.startsWith(".vale.ini:3:1: The key 'NLPEndpoint' is ignored"))
                .anyMatch(message -> message.startsWith(".vale.ini:4:1: The key 'Acme.One' means nothing here"))
                .anyMatch(message -> message.contains("no style 'Gone'"))
                .anyMatch(message -> message.startsWith(".vale.ini:8:1: 'Acme.Lost' takes YES, NO"))
                .anyMatch(message -> message.startsWith(".vale.ini:9:1: The key 'Transform' is ignored"))
                .hasSize(6);
        assertThat(severities(setup, "a.md")).containsOnlyKeys(ONE, TWO);
    }

    @Test
    void aMissingStylesPathIsTold() throws IOException {
        assertThat(setup("[*]\nBasedOnStyles = Acme\n").problems())
                .extracting(Problem::message)
                .containsExactly(".vale.ini: StylesPath is missing; say in which folder the styles lie.");
        assertThat(setup("StylesPath = nowhere\n[*]\nBasedOnStyles = Acme\n").problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("no folder 'nowhere'");
    }

    @Test
    void nothingIsReadFromOutsideTheWorkspace() throws IOException {
        Path inside = root.resolve("work");
        write("work/.vale.ini", "StylesPath = ../styles\n[*]\nBasedOnStyles = Acme\n");
        ValeSetup bounded = ValeSetup.read(inside.resolve(".vale.ini"), inside);
        assertThat(bounded.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("outside the workspace");
        assertThat(bounded.of("a.md").severities()).isEmpty();
        assertThat(ValeSetup.readTrusted(inside.resolve(".vale.ini")).of("a.md").severities())
                .containsOnlyKeys(ONE, TWO);

        write("work/styles/Acme/Linked.yml", "");
        Files.delete(inside.resolve("styles/Acme/Linked.yml"));
        Files.createSymbolicLink(inside.resolve("styles/Acme/Linked.yml"), root.resolve("styles/Acme/One.yml"));
        write("work/.vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Acme\n");
        assertThat(ValeSetup.read(inside.resolve(".vale.ini"), inside).problems())
                .extracting(Problem::message)
                .containsExactly("Acme/Linked.yml: The file lies outside the workspace; move it inside.");
    }

    @Test
    void aBrokenRuleLeavesTheOthers() throws IOException {
        write("styles/Acme/Broken.yml", "extends: existence\nmessage: x\ntokens:\n  - '(a'\n");
        ValeSetup setup = setup("StylesPath = styles\n[*]\nBasedOnStyles = Acme\n");
        assertThat(severities(setup, "a.md")).containsOnlyKeys(ONE, TWO);
        assertThat(setup.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("Acme/Broken.yml:4:5: "));
    }

    @Test
    void theNearestConfigurationCounts() throws IOException {
        write(".vale.ini", "");
        write("a/_vale.ini", "");
        Files.createDirectories(root.resolve("a/b"));
        assertThat(ValeSetup.find(root.resolve("a/b"), root)).contains(root.resolve("a/_vale.ini"));
        assertThat(ValeSetup.find(root, root)).contains(root.resolve(".vale.ini"));
        assertThat(ValeSetup.find(root.resolve("styles"), root.resolve("styles")))
                .isEmpty();
    }

    private ValeSetup setup(String ini) throws IOException {
        write(".vale.ini", ini);
        return ValeSetup.read(root.resolve(".vale.ini"), root);
    }

    private static Map<RuleId, Severity> severities(ValeSetup setup, String path) {
        return setup.of(path).severities();
    }

    private static String rule(String level, String token) {
        return "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: " + level + "\ntokens: [" + token + "]\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
