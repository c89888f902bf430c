package dev.copydesk.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GitCommandTest {

    @TempDir
    private Path folder;

    private Path top;

    @BeforeEach
    void commitOneFile() throws Exception {
        top = Files.createDirectory(folder.resolve("repo")).toRealPath();
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Ada Example");
        git("config", "user.email", "ada@example.com");
        write("mail.md", "one\ntwo\nthree\n");
        git("add", ".");
        git("commit", "-q", "-m", "start");
    }

    @Test
    void namesThePersonAndTheTop() throws IOException {
        GitCommand git = GitCommand.in(Files.createDirectories(top.resolve("a/b")));

        assertThat(git.actor()).contains("Ada Example <ada@example.com>");
        assertThat(git.topLevel()).contains(top);
    }

    @Test
    void seesChangedAndNewLinesAndUntrackedFiles() throws Exception {
        write("mail.md", "one\nTWO\nthree\nfour\n");
        write("new file.md", "hello\n");

        ChangedFiles changed = GitCommand.in(top).changedSince("HEAD");

        ChangedLines lines = changed.linesOf(top.resolve("mail.md")).orElseThrow();
        assertThat(lines.touches(1, 1)).isFalse();
        assertThat(lines.touches(2, 2)).isTrue();
        assertThat(lines.touches(3, 3)).isFalse();
        assertThat(lines.touches(3, 9)).isTrue();
        assertThat(changed.linesOf(top.resolve("new file.md")).orElseThrow().touches(1, 1))
                .isTrue();
        assertThat(changed.linesOf(top.resolve("other.md"))).isEmpty();
    }

    @Test
    void comparesWithThePointWhereTheBranchLeft() throws Exception {
        git("checkout", "-q", "-b", "mine");
        write("mail.md", "one\ntwo\nthree\nmine\n");
        git("commit", "-q", "-a", "-m", "mine");
        git("checkout", "-q", "main");
        write("mail.md", "theirs\ntwo\nthree\n");
        git("commit", "-q", "-a", "-m", "theirs");
        git("checkout", "-q", "mine");

        ChangedLines lines = GitCommand.in(top)
                .changedSince("main")
                .linesOf(top.resolve("mail.md"))
                .orElseThrow();

        assertThat(lines.touches(1, 3)).isFalse();
        assertThat(lines.touches(4, 4)).isTrue();
    }

    @Test
    void stagedLinesAreThoseOfTheStagedText() throws Exception {
        write("mail.md", "one\nstaged\nthree\n");
        git("add", "mail.md");
        write("mail.md", "zero\none\nstaged\nthree\n");
        GitCommand git = GitCommand.in(top);

        ChangedLines lines = git.staged().linesOf(top.resolve("mail.md")).orElseThrow();

        assertThat(lines.touches(2, 2)).isTrue();
        assertThat(lines.touches(3, 3)).isFalse();
        assertThat(git.stagedText(top.resolve("mail.md")).map(b -> new String(b, StandardCharsets.UTF_8)))
                .contains("one\nstaged\nthree\n");
        assertThat(git.stagedText(top.resolve("other.md"))).isEmpty();
    }

    @Test
    void findsFilesWithUnusualNames() throws Exception {
        String name = "Grüße \"quoted\"\tтест.md";
        write(name, "a\n");
        git("add", ".");

        assertThat(GitCommand.in(top).staged().linesOf(top.resolve(name))).isPresent();
    }

    @Test
    void isNotMisledByCopyThatLooksLikeADiff() throws Exception {
        write("mail.md", "one\n++ b/other.md\n@@ -1 +7 @@\nthree");
        git("add", ".");

        ChangedFiles staged = GitCommand.in(top).staged();

        assertThat(staged.linesOf(top.resolve("other.md"))).isEmpty();
        assertThat(staged.linesOf(top.resolve("mail.md")).orElseThrow().touches(7, 7))
                .isFalse();
    }

    @Test
    void takesNoRevisionForAnOption() {
        assertThatThrownBy(() -> GitCommand.in(top).changedSince("--output=stolen"))
                .isInstanceOf(GitException.class)
                .hasMessage("git knows no revision '--output=stolen'; fetch it, or name another.");
        assertThat(top.resolve("stolen")).doesNotExist();
    }

    @Test
    void runsNothingThatTheRepositoryNames() throws Exception {
        Path trace = top.resolve("trace");
        git("config", "core.fsmonitor", "touch " + trace);
        git("config", "diff.external", "touch " + trace);
        git("config", "diff.evil.command", "touch " + trace);
        git("config", "diff.evil.textconv", "touch " + trace);
        write(".gitattributes", "*.md diff=evil\n");
        write("mail.md", "other\n");

        GitCommand.in(top).changedSince("HEAD");

        assertThat(trace).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatThereIsNoCheckout() {
        GitCommand git = GitCommand.in(folder);

        assertThat(git.topLevel()).isEmpty();
        assertThatThrownBy(git::staged).hasMessageContaining("is in no git checkout");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsAGitThatHangsTogetherWithItsChildren() throws IOException {
        Path hanging = folder.resolve("hanging");
        Files.writeString(hanging, "#!/bin/sh\nsleep 600\n");
        assertThat(hanging.toFile().setExecutable(true)).isTrue();
        GitCommand git = GitCommand.of(folder, Optional.of(hanging), Duration.ofMillis(200));

        assertThatThrownBy(git::staged)
                .isInstanceOf(GitException.class)
                .hasMessage("git did not answer within 0.2 seconds; try again.");
        assertThat(git.actor()).isEmpty();
    }

    @Test
    void takesNoGitFromTheWorkingFolder() throws IOException {
        Path planted = folder.resolve("git");
        Files.writeString(planted, "#!/bin/sh\n");
        assertThat(planted.toFile().setExecutable(true)).isTrue();

        assertThat(GitCommand.onPath("." + File.pathSeparator)).isEmpty();
        assertThat(GitCommand.onPath(folder.toString())).contains(planted);
        assertThatThrownBy(() -> GitCommand.of(folder, Optional.empty(), Duration.ofSeconds(1))
                        .staged())
                .hasMessageStartingWith("git was not found on the PATH");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(top.resolve(name), text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(top.toFile()).inheritIO().start();
        assertThat(process.waitFor()).as("%s", command).isZero();
    }
}
