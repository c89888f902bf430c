package dev.copydesk.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Review;
import dev.copydesk.core.review.Reviewer;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.text.ColumnUnit;
import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.markdown.MarkdownCopyParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One case of Vale's suite, laid out in a folder and run.
 *
 * @param name its name
 * @param isExact whether the expected alerts are all that there may be
 * @param alerts what we say
 */
record ValeCase(String name, boolean isExact, List<Alert> alerts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MarkdownCopyParser PARSER = new MarkdownCopyParser();

    /** One alert; line and column count from 1, columns in code points. */
    record Alert(String file, int line, int column, String rule, String message) {}

    static ValeCase run(Path resources, String name, Path folder) throws IOException {
        Path own = resources.resolve("cases").resolve(name);
        JsonNode json = JSON.readTree(Files.readString(own.resolve("case.json")));
        copy(resources.resolve("styles").resolve(json.get("repo").asText()), folder);
        copy(own, folder);
        ValeSetup setup = ValeSetup.read(folder.resolve(json.get("config_file").asText()), folder);
        RuleSet rules = RuleSet.of(setup.rules());
        Path cwd = folder.resolve(json.get("cwd").asText());
        List<Alert> alerts = new ArrayList<>();
        inputs(json, cwd).forEach((path, text) -> alerts.addAll(alerts(json, setup, rules, path, text)));
        return new ValeCase(name, json.get("exact").asBoolean(), alerts);
    }

    private static Map<String, String> inputs(JsonNode json, Path cwd) throws IOException {
        Map<String, String> inputs = new HashMap<>();
        if (json.has("text")) {
            inputs.put("stdin.txt", json.get("text").asText());
        } else if (json.has("stdin")) {
            inputs.put(
                    "stdin" + json.path("ext").asText(".txt"),
                    read(cwd.resolve(json.get("stdin").asText())));
        } else {
            for (JsonNode input : json.get("inputs")) {
                inputs.put(input.asText(), read(cwd.resolve(input.asText())));
            }
        }
        return inputs;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<Alert> alerts(JsonNode json, ValeSetup setup, RuleSet rules, String path, String text) {
        String judgedAs =
                json.has("ext") && !json.has("stdin") ? path + json.get("ext").asText() : path;
        ValeSetup.ValeFile file = json.has("minAlertLevel")
                ? setup.of(
                        judgedAs,
                        Severity.of(json.get("minAlertLevel").asText()).orElseThrow())
                : setup.of(judgedAs);
        ParseOptions options = json.has("ignore_syntax") ? plain(file.options()) : file.options();
        CopyDocument document = PARSER.parse(SourceText.of(text), options);
        Review review = Reviewer.review(document, ActiveRules.of(rules, file::severity), () -> {});
        return review.findings().stream()
                .map(finding -> {
                    LineColumn place =
                            document.source().lines().locate(finding.range().start(), ColumnUnit.CODE_POINTS);
                    return new Alert(
                            path,
                            place.line() + 1,
                            place.column() + 1,
                            finding.rule().id().value(),
                            finding.message());
                })
                .toList();
    }

    private static ParseOptions plain(ParseOptions options) {
        return new ParseOptions(
                ParseOptions.Format.TEXT,
                options.channel(),
                options.blockIgnores(),
                options.tokenIgnores(),
                options.ignoredScopes(),
                options.skippedScopes(),
                options.ignoredClasses());
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
