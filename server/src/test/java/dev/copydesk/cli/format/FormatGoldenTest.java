package dev.copydesk.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.copydesk.testkit.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatGoldenTest {

    private static final String GOLDENS = "server/src/test/resources/golden/formats/";

    @ParameterizedTest
    @MethodSource("formats")
    void writesWhatItAlwaysWrote(String file, SampleRun.Format format) {
        Golden.assertMatches(GOLDENS + file, SampleRun.written(format, SampleRun.reports()));
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                format("lint.txt", out -> new TextFormat(out, false)),
                format("lint.colored.txt", out -> new TextFormat(out, true)),
                format("lint.json", JsonFormat::new),
                format("lint.sarif", out -> new SarifFormat(out, "0.0.0")),
                format("lint.github.txt", GithubFormat::new),
                format("lint.vale.json", ValeFormat::new));
    }

    private static Arguments format(String file, SampleRun.Format format) {
        return Arguments.of(file, format);
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        List<FileReport> reports = new ArrayList<>(SampleRun.reports());
        reports.add(SampleRun.hostile());

        assertThat(faults(SampleRun.written(out -> new SarifFormat(out, "0.0.0"), reports)))
                .isEmpty();
        assertThat(faults(SampleRun.written(out -> new SarifFormat(out, "0.0.0"), List.of())))
                .isEmpty();
        assertThat(faults("{\"version\": \"2.1.0\", \"runs\": [{}]}"))
                .as("the schema is at work")
                .isNotEmpty();
    }

    private static List<Error> faults(String sarif) throws IOException {
        try (InputStream schema = FormatGoldenTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
            assertThat(schema).isNotNull();
            Schema valid = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return valid.validate(sarif, InputFormat.JSON);
        }
    }

    @ParameterizedTest
    @MethodSource("humanFormats")
    void nothingInTheCopyReachesTheScreenAsACommand(SampleRun.Format format) {
        String written = SampleRun.written(format, List.of(SampleRun.hostile()));

        assertThat(written.codePoints().filter(FormatGoldenTest::commandsAScreen))
                .isEmpty();
        assertThat(written).contains("⟨U+001B⟩", "⟨U+202E⟩", "⟨U+2066⟩");
        assertThat(written.lines().filter(line -> line.startsWith("::error::") || line.startsWith("::set-env")))
                .isEmpty();
    }

    static Stream<SampleRun.Format> humanFormats() {
        return Stream.of(out -> new TextFormat(out, false), GithubFormat::new);
    }

    private static boolean commandsAScreen(int c) {
        boolean control = c != '\n' && Character.getType(c) == Character.CONTROL;
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        return control || turns || c == 0x2028 || c == 0x2029;
    }

    @ParameterizedTest
    @MethodSource("machineFormats")
    void machinesReadHostileCopyUnchanged(SampleRun.Format format) throws IOException {
        String written = SampleRun.written(format, List.of(SampleRun.hostile()));

        JsonNode read = new ObjectMapper().readTree(written);
        assertThat(read.findValuesAsText("message").toString()
                        + read.findValuesAsText("Message")
                        + read.findValuesAsText("text"))
                .contains(SampleRun.ESCAPE + SampleRun.TURNED);
        assertThat(written.chars().filter(c -> c < 0x20 && c != '\n')).isEmpty();
    }

    static Stream<SampleRun.Format> machineFormats() {
        return Stream.of(JsonFormat::new, ValeFormat::new, out -> new SarifFormat(out, "0.0.0"));
    }
}
