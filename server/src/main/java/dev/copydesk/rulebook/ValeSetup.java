package dev.copydesk.rulebook;

import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.ParseOptions.Format;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.text.Problem;
import dev.copydesk.rulebook.ValeConfig.Section;
import dev.copydesk.rulebook.ValeConfig.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Vale set-up: its configuration with the styles and vocabularies it names, ready to be asked about files. */
public final class ValeSetup {

    /** The names that the configuration may have, in the order in which they are looked for. */
    public static final List<String> NAMES = List.of(".vale", "_vale", "vale.ini", ".vale.ini", "_vale.ini");

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdwn", "mkdown");

    private final ValeConfig config;
    private final List<Rule> rules;
    private final Terms accepted;
    private final List<Problem> problems;
    private final Map<Object, ValeFile> files = new ConcurrentHashMap<>();

    private ValeSetup(ValeConfig config, List<Rule> rules, Terms accepted, List<Problem> problems) {
        this.config = config;
        this.rules = List.copyOf(rules);
        this.accepted = accepted;
        this.problems = List.copyOf(problems);
    }

    /** Returns the configuration in a folder or the nearest folder above it, up to {@code top}. */
    public static Optional<Path> find(Path folder, Path top) {
        Path at = folder.toAbsolutePath().normalize();
        Path last = top.toAbsolutePath().normalize();
        while (at != null && at.startsWith(last)) {
            for (String name : NAMES) {
                if (Files.isRegularFile(at.resolve(name))) {
                    return Optional.of(at.resolve(name));
                }
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    /**
     * Reads a set-up that lies in a workspace; never fails. Styles and vocabularies are read only from inside {@code top}.
     *
     * @param file the configuration
     * @param top the folder that nothing may lead out of
     */
    public static ValeSetup read(Path file, Path top) {
        return read(file, Boundary.of(top));
    }

    /** Reads a set-up that the user named or that lies in their home; its styles may lie anywhere. Never fails. */
    public static ValeSetup readTrusted(Path file) {
        return read(file, Boundary.none());
    }

    private static ValeSetup read(Path file, Boundary boundary) {
        List<Problem> problems = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        String text = "";
        try {
            text = boundary.read(file);
        } catch (IOException e) {
            problems.add(Problem.ofWhole("vale-ini", name + ": " + e.getMessage()));
        }
        ValeConfig config = ValeConfig.read(name, text, problems);
        Optional<Path> styles = styles(file, name, config, boundary, problems);
        Vocabulary vocabulary = styles.map(s -> Vocabulary.read(s, config.core().vocabularies(), boundary, problems))
                .orElseGet(Vocabulary::none);
        Surroundings around =
                new Surroundings(vocabulary.accepted(), config.core().words());
        if (names(config).styles().contains(ValeStyle.BUILT_IN)) {
            problems.add(
                    Problem.ofWhole("vale-spelling", name + ": Vale.Spelling is not supported yet; it is skipped."));
        }
        List<Rule> rules = new ArrayList<>(ValeStyle.builtIn(vocabulary, around));
        styles.ifPresent(s -> rules.addAll(load(s, config, boundary, around, problems)));
        return new ValeSetup(config, rules, vocabulary.accepted(), problems);
    }

    private static Optional<Path> styles(
            Path file, String name, ValeConfig config, Boundary boundary, List<Problem> problems) {
        String written = config.core().stylesPath();
        if (written.isEmpty()) {
            if (!names(config).stylesOnDisk().isEmpty()) {
                problems.add(Problem.ofWhole(
                        "vale-ini", name + ": StylesPath is missing; say in which folder the styles lie."));
            }
            return Optional.empty();
        }
        try {
            Path folder = file.toAbsolutePath()
                    .resolveSibling(written.replace('\\', '/'))
                    .normalize();
            if (!Files.isDirectory(folder)) {
                problems.add(Problem.ofWhole(
                        "vale-ini",
                        name + ": There is no folder '" + written + "'; mend StylesPath or create the folder."));
                return Optional.empty();
            }
            if (!boundary.holds(folder)) {
                problems.add(Problem.ofWhole(
                        "vale-ini",
                        name + ": The folder '" + written + "' lies outside the workspace; move the styles inside."));
                return Optional.empty();
            }
            return Optional.of(folder);
        } catch (IOException | InvalidPathException e) {
            problems.add(Problem.ofWhole("vale-ini", name + ": StylesPath cannot be read; mend it."));
            return Optional.empty();
        }
    }

    /** The styles and single rules that a configuration names. */
    private record Names(Set<String> styles, Set<String> rules) {

        Set<String> stylesOnDisk() {
            Set<String> onDisk = new LinkedHashSet<>(styles);
            onDisk.remove(ValeStyle.BUILT_IN);
            return onDisk;
        }
    }

    private static Names names(ValeConfig config) {
        Set<String> styles = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        for (Section section : config.sections()) {
            styles.addAll(section.styles().orElse(List.of()));
            section.switches().forEach((rule, set) -> {
                if (set.on()) {
                    rules.add(rule);
                }
            });
        }
        return new Names(styles, rules);
    }

    private static List<Rule> load(
            Path styles, ValeConfig config, Boundary boundary, Surroundings around, List<Problem> problems) {
        Names names = names(config);
        List<Rule> rules = new ArrayList<>();
        for (String style : names.stylesOnDisk()) {
            if (Files.isDirectory(styles.resolve(style))) {
                rules.addAll(ValeStyle.read(styles, style, boundary, around, problems));
            } else {
                problems.add(Problem.ofWhole(
                        "vale-style",
                        "There is no style '" + style + "' below StylesPath; install it or remove it from"
                                + " BasedOnStyles."));
            }
        }
        for (String rule : names.rules()) {
            int dot = rule.indexOf('.');
            String style = dot < 0 ? rule : rule.substring(0, dot);
            if (dot < 0 || style.equals(ValeStyle.BUILT_IN) || names.styles().contains(style)) {
                continue;
            }
            Path file = styles.resolve(rule.replace('.', '/') + ".yml");
            if (Files.isRegularFile(file)) {
                rules.addAll(ValeStyle.readRule(styles, file, boundary, around, problems));
            } else {
                problems.add(Problem.ofWhole(
                        "vale-style", "There is no rule '" + rule + "' below StylesPath; remove the line about it."));
            }
        }
        return rules;
    }

    /** Returns all rules of the set-up, also those that are off for every file. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the accepted terms of its vocabularies. */
    public Terms accepted() {
        return accepted;
    }

    /** Returns what is wrong with the set-up. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What the set-up says about one file.
     *
     * @param isLinted whether some section speaks about it
     * @param severities the rules that are on, with how much they weigh
     * @param options how the file is read
     */
    public record ValeFile(boolean isLinted, Map<RuleId, Severity> severities, ParseOptions options) {

        public ValeFile {
            severities = Map.copyOf(severities);
        }

        /** Returns how much a rule weighs here, empty where it is off. */
        public Optional<Severity> severity(Rule rule) {
            return Optional.ofNullable(severities.get(rule.id()));
        }
    }

    /** Returns what the set-up says about a file, at its own least level. */
    public ValeFile of(String path) {
        return of(path, config.core().minAlertLevel());
    }

    /**
     * Returns what the set-up says about a file.
     *
     * @param path the file's path with slashes, relative to the folder in which people run the program
     * @param minAlertLevel findings that weigh less are not told, whatever the configuration says
     */
    public ValeFile of(String path, Severity minAlertLevel) {
        BitSet matched = new BitSet();
        for (int i = 0; i < config.sections().size(); i++) {
            if (config.sections().get(i).glob().matches(path)) {
                matched.set(i);
            }
        }
        Format format = format(path);
        return files.computeIfAbsent(
                List.of(matched, format, minAlertLevel), any -> file(matched, format, minAlertLevel));
    }

    private Format format(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        String known = config.formats().getOrDefault(ending, ending).toLowerCase(Locale.ROOT);
        return MARKDOWN.contains(known) ? Format.MARKDOWN : Format.TEXT;
    }

    private ValeFile file(BitSet matched, Format format, Severity minAlertLevel) {
        List<Section> sections =
                matched.stream().mapToObj(config.sections()::get).toList();
        Set<String> styles = Set.of();
        Map<String, Switch> own = new HashMap<>();
        Map<String, Switch> everywhere = new HashMap<>();
        List<Pattern> blocks = new ArrayList<>();
        List<Pattern> tokens = new ArrayList<>();
        for (Section section : forAllFirst(sections)) {
            styles = section.styles().<Set<String>>map(LinkedHashSet::new).orElse(styles);
            (section.isForAll() ? everywhere : own).putAll(section.switches());
            blocks.addAll(section.blockIgnores());
            tokens.addAll(section.tokenIgnores());
        }
        Map<RuleId, Severity> severities = new TreeMap<>();
        for (Rule rule : rules) {
            severity(rule, styles, own, everywhere)
                    .filter(level -> level.atLeast(minAlertLevel))
                    .ifPresent(level -> severities.put(rule.id(), level));
        }
        return new ValeFile(!sections.isEmpty(), severities, options(format, blocks, tokens));
    }

    private static List<Section> forAllFirst(List<Section> sections) {
        List<Section> ordered = new ArrayList<>();
        sections.stream().filter(Section::isForAll).forEach(ordered::add);
        sections.stream().filter(s -> !s.isForAll()).forEach(ordered::add);
        return ordered;
    }

    private static Optional<Severity> severity(
            Rule rule, Set<String> styles, Map<String, Switch> own, Map<String, Switch> everywhere) {
        String id = rule.id().value();
        String style = rule.id().pack();
        Optional<Switch> set = first(own.get(id), everywhere.get(id));
        Optional<Switch> ofStyle = first(own.get(style), everywhere.get(style));
        boolean on = set.map(Switch::on)
                .orElseGet(
                        () -> styles.contains(style) && ofStyle.map(Switch::on).orElse(true));
        if (!on) {
            return Optional.empty();
        }
        return Optional.of(set.flatMap(Switch::level)
                .or(() -> ofStyle.flatMap(Switch::level))
                .orElse(rule.severity()));
    }

    private static Optional<Switch> first(@Nullable Switch one, @Nullable Switch other) {
        return one != null ? Optional.of(one) : Optional.ofNullable(other);
    }

    private ParseOptions options(Format format, List<Pattern> blocks, List<Pattern> tokens) {
        ParseOptions standard = ParseOptions.markdown();
        return new ParseOptions(
                format,
                Optional.empty(),
                blocks,
                tokens,
                config.core().ignoredScopes().orElse(standard.ignoredScopes()),
                config.core().skippedScopes().orElse(standard.skippedScopes()),
                config.core().ignoredClasses());
    }
}
