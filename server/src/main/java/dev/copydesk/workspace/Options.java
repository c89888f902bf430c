package dev.copydesk.workspace;

import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a copydesk.yml says, everything optional.
 *
 * @param files globs of the files that hold copy; {@code !} in front leaves files out, and the last one that fits decides
 * @param packs which packs of rules are on
 * @param levels how heavy a rule or a pack is, by its name
 * @param overrides the same for some files only, in the order of the file
 * @param vocabulary the words of the house
 * @param terms the wrong spelling of a term, and the right one
 * @param vale the Vale configuration to use
 */
public record Options(
        List<String> files,
        Packs packs,
        Map<String, Level> levels,
        List<FileLevels> overrides,
        Vocabulary vocabulary,
        Map<String, String> terms,
        Optional<Path> vale) {

    private static final Options NONE = new Options(
            CopyFiles.DEFAULT_GLOBS,
            new Packs(Optional.empty(), Map.of()),
            Map.of(),
            List.of(),
            new Vocabulary(List.of(), List.of()),
            Map.of(),
            Optional.empty());

    public Options {
        files = List.copyOf(files);
        levels = ordered(levels);
        overrides = List.copyOf(overrides);
        terms = ordered(terms);
    }

    /**
     * Which packs are on.
     *
     * @param only the packs that are on, where a list was written
     * @param switches what was said about single packs
     */
    public record Packs(Optional<Set<String>> only, Map<String, Boolean> switches) {

        public Packs {
            only = only.map(Set::copyOf);
            switches = ordered(switches);
        }

        public boolean isOn(String pack) {
            return only.map(set -> set.contains(pack)).orElseGet(() -> switches.getOrDefault(pack, true));
        }
    }

    /**
     * Levels for some files.
     *
     * @param files the files they speak about
     * @param levels how heavy a rule or a pack is there
     */
    public record FileLevels(GlobList files, Map<String, Level> levels) {

        public FileLevels {
            levels = ordered(levels);
        }
    }

    /**
     * The words of the house.
     *
     * @param accept words that spelling and wording rules let pass
     * @param reject words that must not be used
     */
    public record Vocabulary(List<String> accept, List<String> reject) {

        public Vocabulary {
            accept = List.copyOf(accept);
            reject = List.copyOf(reject);
        }
    }

    /** Returns what holds without a copydesk.yml. */
    public static Options none() {
        return NONE;
    }

    /**
     * Returns how heavy a rule is in a file, empty if it is off there.
     *
     * <p>What is said about a rule beats what is said about its pack; of two things said about the same name, the later one counts,
     * and overrides come after levels. The packs come first: a level for a pack that is off switches it on again.
     *
     * @param pack the pack or category that the rule belongs to
     * @param asked what the rule itself says
     * @param path the file, relative to the workspace with slashes
     */
    public Optional<Severity> severity(RuleId rule, String pack, Severity asked, String path) {
        Level ofPack = packs.isOn(pack) ? Level.ON : Level.OFF;
        return level(rule.value(), path)
                .or(() -> level(pack, path))
                .orElse(ofPack)
                .of(asked);
    }

    private Optional<Level> level(String name, String path) {
        for (int i = overrides.size() - 1; i >= 0; i--) {
            Level level = overrides.get(i).levels().get(name);
            if (level != null && overrides.get(i).files().fits(path)) {
                return Optional.of(level);
            }
        }
        return Optional.ofNullable(levels.get(name));
    }

    /** Returns all names of rules and packs in the file, so that those that nothing answers to can be pointed out. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(levels.keySet());
        overrides.forEach(override -> names.addAll(override.levels().keySet()));
        names.addAll(packs.switches().keySet());
        packs.only().ifPresent(names::addAll);
        return names;
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
