package dev.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a workspace holds, the run ends, says one sentence about it, and still judges the file beside it. */
class BadInputTest {

    private static final String FLAGGED = "Dear [Your Name], welcome.\n";

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void aGoodFileBesideTheBadOne() throws IOException {
        root = folder.toRealPath();
        Lint.write(root.resolve("copydesk.yml"), "files:\n  - emails/**\n");
        Lint.write(root.resolve("emails/zz-good.md"), FLAGGED);
    }

    @Test
    void invalidUtf8() {
        bad(new byte[] {'H', 'i', '\n', (byte) 0xC3, (byte) 0x28});

        oneSentence("emails/bad.md, line 2 is not valid UTF-8; save the file as UTF-8.");
    }

    @Test
    void nulBytes() {
        bad("one\ntwo\nth\0ree".getBytes(StandardCharsets.UTF_8));

        oneSentence("emails/bad.md, line 3 holds a NUL byte, so it is not text; save it as UTF-8 or leave it out.");
    }

    @Test
    void utf16WithAMarkIsReadAsItIs() {
        bad(("\uFEFF" + FLAGGED).getBytes(StandardCharsets.UTF_16LE));

        Lint run = Lint.run(root, "lint");

        assertThat(run.out()).contains("emails/bad.md\n  1:6 ").contains("emails/zz-good.md\n  1:6 ");
        assertThat(run.out()).doesNotContain("not judged");
    }

    @Test
    void aFileOf50Megabytes() {
        bad(new byte[50 * 1024 * 1024 + 1]);

        oneSentence("emails/bad.md is larger than 50 MB; split it or leave it out.");
    }

    @Test
    void aLineOf2Megabytes() {
        bad(("one two three four ".repeat(110_000) + FLAGGED).getBytes(StandardCharsets.UTF_8));

        theGoodFileIsJudged(Lint.run(root, "lint"));
    }

    @Test
    void tenThousandNestedQuotes() {
        bad((">".repeat(10_000) + " " + FLAGGED).getBytes(StandardCharsets.UTF_8));

        Lint run = Lint.run(root, "lint");

        theGoodFileIsJudged(run);
        assertThat(run.out()).contains("emails/bad.md\n");
    }

    @Test
    void aYamlBombInFrontMatter() {
        bad(("---\n" + bomb() + "subject: Hi\n---\n" + FLAGGED).getBytes(StandardCharsets.UTF_8));

        Lint run = Lint.run(root, "lint");

        theGoodFileIsJudged(run);
        assertThat(run.out()).contains("emails/bad.md\n  not judged");
    }

    @Test
    void aYamlBombInARule() {
        Lint.write(root.resolve("rules/house/bomb.md"), "---\n" + bomb() + "---\n# Bomb\n");

        oneComplaint("rules/house/bomb.md:");
    }

    @Test
    void aBrokenPatternInARule() {
        rule("broken", "  - 'a(b'\n");

        oneComplaint("rules/house/broken.md:");
    }

    @Test
    void aPatternThatWouldTakeForEver() {
        rule("slow", "  - '(?:a+)+(?:a+)+(?:a+)+x[0-9]'\n");
        bad(("a".repeat(5_000) + "\n").getBytes(StandardCharsets.UTF_8));

        theGoodFileIsJudged(Lint.run(root, "lint"));
    }

    @Test
    void aFolderNamedLikeAFile() throws IOException {
        Files.createDirectories(root.resolve("emails/folder.md"));

        theGoodFileIsJudged(Lint.run(root, "lint"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLoopOfLinks() throws IOException {
        Files.createSymbolicLink(root.resolve("emails/loop"), root.resolve("emails"));
        Files.createSymbolicLink(root.resolve("emails/self.md"), Path.of("self.md"));

        Lint run = Lint.run(root, "lint");

        theGoodFileIsJudged(run);
        assertThat(run.out().lines().filter(line -> line.startsWith("emails/"))).hasSize(1);
    }

    @Test
    void aStylesPathThatIsNotThere() {
        Lint.write(root.resolve(".vale.ini"), "StylesPath = no-such-folder\n\n[*.md]\nBasedOnStyles = House\n");

        oneComplaint("no-such-folder");
    }

    @Test
    void controlCharactersInEveryFormat() {
        bad("Dear [Your Name],\u001B[2J\u202E hurry.\n".getBytes(StandardCharsets.UTF_8));

        for (String format : List.of("text", "json", "sarif", "github", "vale")) {
            Lint run = Lint.run(root, "lint", "--format", format);

            assertThat(run.exit()).as(format).isEqualTo(1);
            assertThat(run.out()).as(format).contains("bad.md", "zz-good.md").doesNotContain("\u001B");
        }
        assertThat(Lint.run(root, "lint").out()).contains("⟨U+001B⟩[2J⟨U+202E⟩").doesNotContain("\u202E");
    }

    private void bad(byte[] bytes) {
        Lint.write(root.resolve("emails/bad.md"), bytes);
    }

    private void rule(String name, String tokens) {
        Lint.write(
                root.resolve("rules/house/" + name + ".md"),
                "---\nextends: existence\nmessage: \"Avoid '%s'.\"\ntokens:\n" + tokens + "---\n# " + name + "\n");
    }

    /** The sentence stands under the file's name, and machines' formats leave it to standard error. */
    private void oneSentence(String sentence) {
        Lint text = Lint.run(root, "lint");
        theGoodFileIsJudged(text);
        assertThat(text.out()).contains("emails/bad.md\n  not judged  " + sentence + "\n");
        assertThat(text.err()).isEmpty();
        assertThat(Lint.run(root, "lint", "--format", "json").err()).isEqualTo("copydesk: " + sentence + "\n");
    }

    private void oneComplaint(String about) {
        Lint run = Lint.run(root, "lint");
        theGoodFileIsJudged(run);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("copydesk: ")
                .contains(about);
    }

    private static void theGoodFileIsJudged(Lint run) {
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("emails/zz-good.md\n  1:6 ");
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [" + (alias + ",").repeat(9) + alias + "]\n");
        }
        return yaml.toString();
    }
}
