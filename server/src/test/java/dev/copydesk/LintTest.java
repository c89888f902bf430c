package dev.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {

    private static final String FLAGGED = "Dear [Your Name], welcome.\n";
    private static final String FIXABLE_RULE =
            "---\nextends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\napplicability: safe\naction:\n"
                    + "  name: replace\nswap:\n  e-mail: email\n---\n# Email\n\nWe write email.\n";

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void aWorkspace() throws IOException {
        root = folder.toRealPath();
        Lint.write(root.resolve("copydesk.yml"), "files:\n  - emails/**\n");
    }

    @Test
    void exitsWithNothingToDo() {
        Lint.write(root.resolve("emails/a.md"), "Welcome to the shop.\n");

        Lint run = Lint.run(root, "lint");

        assertThat(run).isEqualTo(new Lint(0, "Nothing to do in 1 file; 0 rejected, 0 waived.\n", ""));
    }

    @Test
    void failsAtTheThreshold() {
        Lint.write(root.resolve("emails/a.md"), "Hurry, act now!\n");

        assertThat(Lint.run(root, "lint").exit()).isZero();
        assertThat(Lint.run(root, "lint", "--fail-on", "suggestion").exit()).isEqualTo(1);
    }

    @Test
    void judgesStandardInputUnderAName() {
        Lint run = Lint.run(
                root,
                FLAGGED.getBytes(StandardCharsets.UTF_8),
                "lint",
                "-",
                "--stdin-filename",
                "emails/new.md",
                "--format",
                "vale");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"emails/new.md\"", "\"Check\" : \"residue/placeholder\"");
    }

    @Test
    void writesFormatsToFilesBesideTheScreen() throws IOException {
        Lint.write(root.resolve("emails/a.md"), FLAGGED);
        Path sarif = root.resolve("out.sarif");
        Path json = root.resolve("out.json");

        Lint run = Lint.run(root, "lint", "--output", "sarif=" + sarif, "--output", "json=" + json);

        assertThat(run.out()).startsWith("emails/a.md\n");
        assertThat(Files.readString(sarif)).contains("\"2.1.0\"");
        assertThat(Files.readString(json))
                .isEqualTo(Lint.run(root, "lint", "--format", "json").out());
    }

    @Test
    void sortsByFileOnAllCores() {
        for (int i = 0; i < 60; i++) {
            Lint.write(root.resolve(String.format("emails/%02d.md", i)), FLAGGED.repeat(1 + (i * 7) % 40));
        }

        List<String> files = Lint.run(root, "lint", "emails")
                .out()
                .lines()
                .filter(line -> line.startsWith("emails/"))
                .toList();

        assertThat(files).hasSize(60).isSorted();
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void saysInOneSentenceWhatIsWrongWithTheCall(String arguments, String sentence) {
        Lint run = Lint.run(root, arguments.split(" "));

        assertThat(run).isEqualTo(new Lint(2, "", "copydesk: " + sentence + "\n"));
    }

    static Stream<Arguments> wrongCalls() {
        return Stream.of(
                call("lint nothing.md", "nothing.md does not exist; check the name."),
                call("lint --format yaml", "There is no format 'yaml'; take text, json, sarif, github or vale."),
                call("lint --fail-on fatal", "--fail-on takes error, warning or suggestion, not 'fatal'."),
                call("lint --as-of tomorrow", "--as-of takes a day such as 2026-11-20, not 'tomorrow'."),
                call("lint --output sarif", "--output takes FORMAT=FILE, such as sarif=findings.sarif, not 'sarif'."),
                call(
                        "lint --staged --fix",
                        "--staged judges what git would commit, so it goes with neither --fix nor --diff."),
                call("lint - emails", "'-' stands alone: standard input cannot be judged together with files."),
                call(
                        "rules explain tone/no-such",
                        "There is no rule 'tone/no-such'. 'copydesk rules' lists them all."));
    }

    private static Arguments call(String arguments, String sentence) {
        return Arguments.of(arguments, sentence);
    }

    @Test
    void fixesWhatIsSafeAndNotesIt() throws IOException {
        Lint.write(root.resolve("rules/house/email.md"), FIXABLE_RULE);
        Path mail = Lint.write(root.resolve("emails/a.md"), "\uFEFFOne e-mail.\r\nTwo e-mail.\r\n");

        Lint run = Lint.run(root, "lint", "--fix");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(mail)).isEqualTo("\uFEFFOne email.\r\nTwo email.\r\n");
        assertThat(run.out()).doesNotContain("house/email");
        assertThat(ledger())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"rule\":\"house/email\"", "\"verdict\":\"accepted\"", "\"bulk\":true"));
    }

    @Test
    void leavesAFileAloneThatNeedsAPerson() throws IOException {
        Path mail = Lint.write(root.resolve("emails/a.md"), FLAGGED);

        Lint.run(root, "lint", "--fix");

        assertThat(Files.readString(mail)).isEqualTo(FLAGGED);
        assertThat(root.resolve(".copydesk")).doesNotExist();
    }

    @Test
    void looksAtChangedLinesOnly() throws Exception {
        Path mail = Lint.write(root.resolve("emails/a.md"), FLAGGED + "\nFine.\n");
        Lint.write(root.resolve("emails/untouched.md"), FLAGGED);
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "-q", "-m", "start");
        Lint.write(mail, FLAGGED + "\nFine, [Your Firm].\n");

        Lint changed = Lint.run(root, "lint", "--diff", "HEAD");
        Lint nothingStaged = Lint.run(root, "lint", "--staged");
        git("add", ".");
        Lint.write(mail, "Nothing any more.\n");
        Lint staged = Lint.run(root, "lint", "--staged");

        assertThat(changed.out()).contains("emails/a.md\n  3:7 ").doesNotContain("1:6", "untouched");
        assertThat(nothingStaged.out()).isEqualTo("Nothing to do in 0 files; 0 rejected, 0 waived.\n");
        assertThat(staged.out()).isEqualTo(changed.out());
        assertThat(Lint.run(root, "lint", "--diff", "nowhere").err())
                .isEqualTo("copydesk: git knows no revision 'nowhere'; fetch it, or name another.\n");
    }

    @Test
    void laysOutAWorkspaceWhoseOwnRulesPassTheirExamples() throws IOException {
        Path fresh = root.resolve("fresh");
        Files.createDirectories(fresh);

        Lint first = Lint.run(fresh, "init", fresh.toString());
        Lint.write(fresh.resolve("copydesk.yml"), "files: [campaigns/**]\n");
        Lint again = Lint.run(fresh, "init", fresh.toString());

        assertThat(first.exit()).isZero();
        assertThat(again.out().lines().filter(line -> line.startsWith("created")))
                .isEmpty();
        assertThat(Files.readString(fresh.resolve("copydesk.yml"))).isEqualTo("files: [campaigns/**]\n");
        assertThat(Lint.run(fresh, "rules", "test")).isEqualTo(new Lint(0, "2 examples of 1 rules, 0 failed.\n", ""));
    }

    @Test
    void theConfigurationThatInitWritesIsAccepted() throws IOException {
        Path fresh = root.resolve("fresh");
        Files.createDirectories(fresh);
        Lint.run(fresh, "init", fresh.toString());

        Lint run = Lint.run(fresh, "lint");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void tellsWhichExampleOfARuleFails() {
        Lint.write(
                root.resolve("rules/house/tea.md"),
                word("tea") + "\n```copy\nMore {==coffee==}{>>house/tea<<}.\n```\n\n```copy clean\nWater.\n```\n");

        assertThat(Lint.run(root, "rules", "test"))
                .isEqualTo(new Lint(
                        1,
                        "failed  house/tea: 'More {==coffee==}{>>house/tea<<}.' came out as 'More coffee.'.\n"
                                + "2 examples of 1 rules, 1 failed.\n",
                        ""));
    }

    @Test
    void tellsOfALineOfTheLedgerThatIsTorn() {
        Lint.write(root.resolve("emails/a.md"), "Welcome.\n");
        Lint.write(root.resolve(".copydesk/decisions/2026-11-20-0123abcd-1.jsonl"), "{\"v\":1,\"id\":\"x\n{}\n");

        Lint run = Lint.run(root, "lint");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("copydesk: ", "2026-11-20-0123abcd-1.jsonl", "line 1");
    }

    @Test
    void obeysTheConfiguration() {
        Lint.write(
                root.resolve("copydesk.yml"),
                "files: [drafts/**]\npacks: {tone: off}\nlevels: {residue/placeholder: suggestion}\n"
                        + "overrides:\n  - files: drafts/old/**\n    levels: {residue/placeholder: off}\n"
                        + "terms: {kettel: kettle}\nvocabulary:\n  reject: [synergy]\n");
        Lint.write(root.resolve("drafts/a.md"), "Hurry, [Your Name]: a kettel of synergy.\n");
        Lint.write(root.resolve("drafts/old/a.md"), "Dear [Your Name].\n");
        Lint.write(root.resolve("emails/a.md"), FLAGGED);

        Lint run = Lint.run(root, "lint", "--format", "github");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("::")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("::notice file=drafts/a.md,line=1,col=8"))
                .anyMatch(line -> line.contains("terms/preferred::Use 'kettle' instead of 'kettel'."))
                .anyMatch(line -> line.contains("terms/rejected::This house does not use 'synergy'."));
    }

    @Test
    void refusesAConfigurationWithASlipOfThePen() {
        Lint.write(root.resolve("copydesk.yml"), "files:\n  - emails/**\nlevel:\n  tone: off\n");

        Lint run = Lint.run(root, "lint");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("copydesk.yml, line 3, column 1", "levels");
    }

    @Test
    void everyFileIsJudgedInItsOwnWorkspace() {
        Lint.write(root.resolve("one/copydesk.yml"), "");
        Lint.write(root.resolve("one/rules/house/tea.md"), word("tea"));
        Lint.write(root.resolve("one/emails/a.md"), "Tea and coffee.\n");
        Lint.write(root.resolve("two/copydesk.yml"), "");
        Lint.write(root.resolve("two/rules/house/coffee.md"), word("coffee"));
        Lint.write(root.resolve("two/emails/a.md"), "Tea and coffee.\n");

        Lint run = Lint.run(root, "lint", "one", "two", "--format", "github");

        assertThat(run.out().lines().filter(line -> line.startsWith("::")))
                .containsExactly(
                        "::warning file=one/emails/a.md,line=1,col=1,endColumn=4,title=house/tea::Avoid 'Tea'.",
                        "::warning file=two/emails/a.md,line=1,col=9,endColumn=15,title=house/coffee::Avoid 'coffee'.");
    }

    private static String word(String word) {
        return "---\nextends: existence\nmessage: \"Avoid '%s'.\"\nignorecase: true\ntokens:\n  - " + word + "\n---\n# "
                + word + "\n\nNo " + word + ".\n";
    }

    private List<String> ledger() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".copydesk/decisions"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).directory(root.toFile()).start().waitFor())
                .isZero();
    }
}
