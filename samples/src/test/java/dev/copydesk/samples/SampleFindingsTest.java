package dev.copydesk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each sample must show: the table in its README, and the whole answer in every format. */
@DisabledOnOs(OS.WINDOWS)
class SampleFindingsTest {

    /** The day on which all samples are judged. */
    private static final String DAY = "2026-11-20";

    private static final String BEGIN = "<!-- findings: begin -->\n";
    private static final String END = "<!-- findings: end -->";

    @ParameterizedTest
    @MethodSource("samples")
    void theTableInTheReadmeIsWhatIsFound(String sample) throws IOException {
        Program run = lint(sample, "json");
        JsonNode findings = new ObjectMapper().readTree(run.out());
        assertThat(run.exit()).isEqualTo(hasError(findings) ? 1 : 0);

        Path readme = Golden.checkout().resolve("samples").resolve(sample).resolve("README.md");
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        assertThat(begin).as("marks around the table in " + readme).isBetween(BEGIN.length(), end);
        Golden.assertMatches(
                "samples/" + sample + "/README.md", text.substring(0, begin) + table(findings) + text.substring(end));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatSaysTheSame(String sample, String format, String file) {
        Golden.assertMatches(
                "samples/" + sample + "/expected/" + file, lint(sample, format).out());
    }

    @Test
    void thePictureInTheReadmeIsRealOutput() {
        Program run = Program.start(
                Golden.checkout().resolve("copydesk"),
                Golden.checkout(),
                Map.of("CLICOLOR_FORCE", "1"),
                "",
                "lint",
                "samples/black-friday-launch",
                "--as-of",
                DAY,
                "--no-global");
        Golden.assertMatches(
                "samples/black-friday-launch/expected/lint.svg",
                ScreenPicture.draw("copydesk lint samples/black-friday-launch", run.out(), 27));
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Golden.checkout().resolve("samples"))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("copydesk.yml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Arguments> formats() throws IOException {
        return samples()
                .flatMap(sample -> Stream.of(
                        Arguments.of(sample, "text", "lint.txt"),
                        Arguments.of(sample, "json", "lint.json"),
                        Arguments.of(sample, "sarif", "lint.sarif"),
                        Arguments.of(sample, "github", "lint.github.txt"),
                        Arguments.of(sample, "vale", "lint.vale.json")));
    }

    private static Program lint(String sample, String format) {
        Program run = Program.run(
                Golden.checkout(),
                "",
                "lint",
                "samples/" + sample,
                "--format",
                format,
                "--as-of",
                DAY,
                "--no-color",
                "--no-global");
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        return run;
    }

    private static boolean hasError(JsonNode findings) {
        for (JsonNode finding : findings) {
            if (finding.path("severity").asText().equals("error")) {
                return true;
            }
        }
        return false;
    }

    private static String table(JsonNode findings) {
        if (findings.isEmpty()) {
            return "Nothing is found.\n";
        }
        StringBuilder table = new StringBuilder("| file | line | rule | severity |\n|---|---|---|---|\n");
        for (JsonNode finding : findings) {
            String file = finding.path("file").asText();
            table.append("| ")
                    .append(file.substring(file.indexOf('/', "samples/".length()) + 1))
                    .append(" | ")
                    .append(finding.path("line").asInt())
                    .append(" | `")
                    .append(finding.path("rule").asText())
                    .append("` | ")
                    .append(finding.path("severity").asText())
                    .append(" |\n");
        }
        return table.toString();
    }
}
