package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.rulebook.Node.Items;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.rulebook.Node.Pairs;
import dev.copydesk.rulebook.Node.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the styles of a Vale set-up: a folder of {@code .yml} files each, and the one style that is built in. */
final class ValeStyle {

    /** The style that needs no folder. */
    static final String BUILT_IN = "Vale";

    private static final TextRange NOWHERE = TextRange.at(0);

    private ValeStyle() {}

    /** Reads all rules in the folder of a style. */
    static List<Rule> read(Path styles, String name, Boundary boundary, Surroundings around, List<Problem> problems) {
        List<Rule> rules = new ArrayList<>();
        Path folder = styles.resolve(name);
        try (Stream<Path> files = Files.walk(folder, 8)) {
            for (Path file : files.filter(f -> isRule(folder, f)).sorted().toList()) {
                rules.addAll(readRule(styles, file, boundary, around, problems));
            }
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.ofWhole("vale-style", "The folder of the style '" + name + "' cannot be read."));
        }
        return rules;
    }

    private static boolean isRule(Path folder, Path file) {
        Path relative = folder.relativize(file);
        for (Path part : relative) {
            if (part.toString().startsWith("_") || part.toString().startsWith(".")) {
                return false;
            }
        }
        return file.toString().endsWith(".yml") && Files.isRegularFile(file);
    }

    /** Reads one rule, if its file is sound. */
    static List<Rule> readRule(Path styles, Path file, Boundary boundary, Surroundings around, List<Problem> problems) {
        String name = styles.relativize(file).toString().replace('\\', '/');
        try {
            RuleFile.Read read = new RuleFile(name, id(name), boundary.read(file), RuleFile.Format.VALE).read(around);
            problems.addAll(read.problems());
            return read.rule().stream().toList();
        } catch (IOException e) {
            problems.add(Problem.ofWhole("rule-file", name + ": " + e.getMessage()));
            return List.of();
        }
    }

    /** A rule is named by its folders and its file up to the first dot. */
    private static RuleId id(String name) {
        int slash = name.lastIndexOf('/');
        int dot = name.indexOf('.', slash);
        return RuleId.of(name.substring(0, dot).replace('/', '.'));
    }

    /** Returns the rules of the style that is built in, made of the vocabulary. */
    static List<Rule> builtIn(Vocabulary vocabulary, Surroundings around) {
        List<Rule> rules = new ArrayList<>();
        rules.add(rule("Repetition", around, repetition()));
        if (!vocabulary.accepted().isEmpty()) {
            rules.add(rule("Terms", around, terms(vocabulary.accepted().written())));
        }
        if (!vocabulary.rejected().isEmpty()) {
            rules.add(rule("Avoid", around, avoid(vocabulary.rejected())));
        }
        return rules;
    }

    private static Rule rule(String name, Surroundings around, List<Pair> keys) {
        RuleId id = RuleId.of(BUILT_IN + "." + name);
        RuleFile file = new RuleFile(name + ".yml", id, "", RuleFile.Format.VALE);
        try {
            return RuleReader.rule(id, Fields.of(new Pairs(keys, NOWHERE)), around, file::page);
        } catch (FieldException e) {
            throw new IllegalStateException(id + ": " + e.getMessage(), e);
        }
    }

    private static List<Pair> repetition() {
        return List.of(
                text("extends", "repetition"),
                text("message", "'%s' is repeated!"),
                text("level", "error"),
                text("scope", "text"),
                text("ignorecase", "true"),
                text("alpha", "true"),
                pair("tokens", items(List.of("[^\\s.!?]+"))),
                pair(
                        "action",
                        new Pairs(
                                List.of(text("name", "edit"), pair("params", items(List.of("truncate", " ")))),
                                NOWHERE)));
    }

    /** Of two terms that differ in case only, the one read later counts. */
    private static List<Pair> terms(List<String> accepted) {
        Map<String, String> last = new LinkedHashMap<>();
        accepted.stream()
                .filter(term -> !term.startsWith("(?i)"))
                .forEach(term -> last.put(term.toLowerCase(Locale.ROOT), term));
        List<Pair> swap = last.values().stream().map(term -> text(term, term)).toList();
        return List.of(
                text("extends", "substitution"),
                text("message", "Use '%s' instead of '%s'."),
                text("level", "error"),
                text("scope", "text"),
                text("ignorecase", "true"),
                text("vocab", "false"),
                pair("swap", new Pairs(swap, NOWHERE)));
    }

    private static List<Pair> avoid(List<String> rejected) {
        return List.of(
                text("extends", "existence"),
                text("message", "Avoid using '%s'."),
                text("level", "error"),
                text("scope", "text"),
                pair("tokens", items(rejected)));
    }

    private static Pair text(String key, String value) {
        return pair(key, new Text(value, NOWHERE));
    }

    private static Pair pair(String key, Node value) {
        return new Pair(key, NOWHERE, value);
    }

    private static Items items(List<String> texts) {
        return new Items(texts.stream().map(t -> (Node) new Text(t, NOWHERE)).toList(), NOWHERE);
    }
}
