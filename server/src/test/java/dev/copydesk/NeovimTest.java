package dev.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One suggestion the whole way: through a real Neovim into the ledger, and back out of the command line. */
class NeovimTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path workspace;
    private Path copy;

    @BeforeEach
    void writeWorkspace() throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        copy = Files.createDirectories(workspace.resolve("emails")).resolve("launch.md");
        Files.writeString(workspace.resolve("copydesk.yml"), "# All as it comes.\n");
        Files.writeString(copy, """
                ---
                subject: The new button
                ---

                Great 🎉 news: please utilize the new button.

                It helps you to commence your day.

                Ask us in order to learn more.
                """);
    }

    @Test
    void whatWasAcceptedAndRejectedStandsInTheLedgerAndStaysAway() throws Exception {
        neovim("accept_and_reject");
        assertThat(Files.readString(copy)).contains("please use the new button");
        assertThat(verdicts()).containsExactly("accepted clarity/plain-words", "rejected clarity/plain-words");

        String left = neovim("see_what_is_left");
        List<JsonNode> findings = lint();
        assertThat(findings)
                .extracting(finding -> finding.get("message").asText())
                .containsExactly("Use 'to' instead of 'in order to'.");
        assertThat(left)
                .as("editor and command line name a finding alike")
                .contains(findings.get(0).get("fingerprint").asText());
        assertThat(lint("--no-decisions")).hasSize(2);
        assertThat(verdicts()).hasSize(2);
    }

    @Test
    void anUndoneAcceptIsRecordedAsReverted() throws Exception {
        neovim("accept_and_undo");
        assertThat(verdicts()).containsExactly("accepted clarity/wordy", "reverted clarity/wordy");
        List<JsonNode> lines = ledger();
        assertThat(lines.get(1).get("of").asText())
                .isEqualTo(lines.get(0).get("id").asText());
    }

    private String neovim(String steps) throws Exception {
        Path script = Path.of(Objects.requireNonNull(NeovimTest.class.getResource("/nvim/decide.lua"))
                .toURI());
        String output = run(
                List.of(
                        "nvim",
                        "--headless",
                        "-u",
                        "NONE",
                        "-i",
                        "NONE",
                        "-n",
                        "-c",
                        "filetype on",
                        copy.toString(),
                        "-c",
                        "luafile " + script),
                Map.of("STEPS", steps, "SERVER", JSON.writeValueAsString(program("lsp"))));
        assertThat(output).as(this::log).contains("PASSED");
        return output;
    }

    private List<JsonNode> lint(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("lint", "--format", "json"));
        arguments.addAll(List.of(options));
        arguments.add(copy.toString());
        List<JsonNode> findings = new ArrayList<>();
        JSON.readTree(run(program(arguments.toArray(String[]::new)), Map.of())).forEach(findings::add);
        return findings;
    }

    private List<String> verdicts() throws IOException {
        return ledger().stream()
                .map(line ->
                        line.get("verdict").asText() + " " + line.get("rule").asText())
                .toList();
    }

    private List<JsonNode> ledger() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(workspace.resolve(".copydesk/decisions"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return lines;
    }

    private static List<String> program(String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "dev.copydesk.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    private String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workspace.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        // A home of its own: no settings of the person who runs the test, and nothing left behind in theirs.
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[user]\nname = Ada Example\nemail = ada@example.com\n");
        builder.environment().put("HOME", home.toString());
        for (String kind : List.of("CONFIG", "DATA", "STATE", "CACHE")) {
            builder.environment()
                    .put("XDG_" + kind + "_HOME", home.resolve(kind).toString());
        }
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("%s ended", command.get(0))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private String log() {
        StringBuilder log = new StringBuilder("What Neovim and the server said:\n");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.endsWith("lsp.log") || f.endsWith("errors.txt"))
                    .toList()) {
                log.append(Files.readString(file));
            }
        } catch (IOException e) {
            log.append(e);
        }
        return log.toString();
    }
}
