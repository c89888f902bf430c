package dev.copydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.copydesk.yaml.YamlDocument;
import dev.copydesk.yaml.YamlException;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import dev.copydesk.yaml.YamlScalar;
import dev.copydesk.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the schema that editors read against the reader of the program. */
class ConfigSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path root;

    @Test
    void theSchemaNamesTheKeysThatTheReaderKnows() throws IOException {
        JsonNode top = JSON.readTree(schema()).path("properties");

        assertThat(names(top)).containsExactlyElementsOf(ConfigFile.KEYS);
        assertThat(names(top.at("/overrides/items/properties"))).containsExactlyElementsOf(ConfigFile.OVERRIDE_KEYS);
        assertThat(names(top.at("/vocabulary/properties"))).containsExactlyElementsOf(ConfigFile.VOCABULARY_KEYS);
        assertThat(top).allSatisfy(key -> assertThat(key.has("description")).isTrue());
    }

    @Test
    void theOptionsHaveAPlaceForEachKey() {
        assertThat(Stream.of(Options.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactlyElementsOf(ConfigFile.KEYS);
        assertThat(Stream.of(Options.FileLevels.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactlyElementsOf(ConfigFile.OVERRIDE_KEYS);
        assertThat(Stream.of(Options.Vocabulary.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactlyElementsOf(ConfigFile.VOCABULARY_KEYS);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleFitsTheSchemaAndTheReader(Path sample) throws Exception {
        assertThat(errors(Files.readString(sample))).isEmpty();
        assertThat(ConfigFile.read(sample).files()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "files: emails/**",
                "packs: {tone: off, clarity: true}",
                "packs: [tone]",
                "levels: {a/b: error, c: warning, d: suggestion, e: on, f: off, g: no}",
                "overrides: [{files: [a, b], levels: {c: off}}]",
                "vocabulary: {accept: [a], reject: [1]}",
                "terms: {a: b}"
            })
    void bothTakeWhatIsRight(String yaml) throws Exception {
        assertThat(errors(yaml)).isEmpty();
        assertThat(isRead(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file: a",
                "files: {a: b}",
                "files: [\"\"]",
                "packs: tone",
                "packs: {tone: error}",
                "levels: {tone: loud}",
                "levels: [tone]",
                "overrides: {files: a, levels: {}}",
                "overrides: [{files: a}]",
                "overrides: [{levels: {a: on}}]",
                "overrides: [{files: a, levels: {a: on}, packs: {a: on}}]",
                "vocabulary: [a]",
                "vocabulary: {accepted: [a]}",
                "terms: [a]",
                "terms: {a: [b]}",
                "vale: [a]",
                "[]"
            })
    void bothRefuseWhatIsWrong(String yaml) throws Exception {
        assertThat(errors(yaml)).isNotEmpty();
        assertThat(isRead(yaml)).isFalse();
    }

    private boolean isRead(String yaml) throws IOException {
        try {
            ConfigFile.read(Files.writeString(root.resolve("copydesk.yml"), yaml));
            return true;
        } catch (ConfigException e) {
            return false;
        }
    }

    private static List<Error> errors(String yaml) throws IOException, YamlException {
        JsonNode json =
                YamlDocument.parse(yaml).root().map(ConfigSchemaTest::json).orElseGet(JSON::nullNode);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema())
                .validate(json.toString(), InputFormat.JSON);
    }

    /** Takes plain {@code true} and {@code false} for truth values and all else for text, as YAML 1.2 does but for numbers. */
    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = JSON.createObjectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        if (node instanceof YamlSequence sequence) {
            ArrayNode array = JSON.createArrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlScalar scalar = (YamlScalar) node;
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        boolean truth = !scalar.isText() && List.of("true", "false").contains(scalar.text());
        return truth
                ? JSON.getNodeFactory().booleanNode(scalar.text().equals("true"))
                : JSON.getNodeFactory().textNode(scalar.text());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String schema() throws IOException {
        try (InputStream in = ConfigFile.class.getResourceAsStream("/dev/copydesk/copydesk.schema.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../samples"))) {
            return folders
                    .map(folder -> folder.resolve("copydesk.yml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
