package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.Problem;
import dev.copydesk.rulebook.IniFile.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a {@code .vale.ini} says.
 *
 * @param core the keys at its head
 * @param formats which format a file ending stands for
 * @param sections the sections in their order
 */
record ValeConfig(Core core, Map<String, String> formats, List<Section> sections) {

    private static final Set<String> REACHING_OUT = Set.of("NLPEndpoint", "Transform", "View", "SphinxBuildPath");
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("Packages", "Lang", "CommentDelimiters", "SphinxAutoBuild");

    /**
     * The keys at the head.
     *
     * @param stylesPath as written; empty if it is missing
     * @param minAlertLevel findings that weigh less are not told
     * @param vocabularies names of vocabularies
     * @param words what stands around the tokens of rules for whole words
     * @param ignoredScopes inline tags that are masked; empty if nothing is said
     * @param skippedScopes block tags that are left out; empty if nothing is said
     * @param ignoredClasses HTML classes that are left out
     */
    record Core(
            String stylesPath,
            Severity minAlertLevel,
            List<String> vocabularies,
            Template words,
            Optional<Set<String>> ignoredScopes,
            Optional<Set<String>> skippedScopes,
            Set<String> ignoredClasses) {}

    /** What a rule is set to: off, on, or on at a level. */
    record Switch(boolean on, Optional<Severity> level) {}

    /**
     * One section.
     *
     * @param glob which files it speaks about
     * @param styles the styles it names, unless it names none
     * @param switches rules by name
     */
    record Section(
            Glob glob,
            Optional<List<String>> styles,
            Map<String, Switch> switches,
            List<Pattern> blockIgnores,
            List<Pattern> tokenIgnores) {

        /** Says whether this is the section for all files. */
        boolean isForAll() {
            return glob.written().equals("*");
        }
    }

    /** Reads a file; what is wrong with it is added to {@code problems}. */
    static ValeConfig read(String name, String text, List<Problem> problems) {
        return new Reading(name, problems).read(IniFile.parse(text));
    }

    /** One reading of one file. */
    private record Reading(String name, List<Problem> problems) {

        ValeConfig read(IniFile file) {
            file.faults().forEach(fault -> tell(fault.line(), fault.sentence()));
            Map<String, String> formats = new HashMap<>();
            Map<String, Section> sections = new LinkedHashMap<>();
            for (IniFile.Section section :
                    file.sections().subList(1, file.sections().size())) {
                if (section.name().equals("formats")) {
                    section.entries().forEach(e -> formats.put(e.key(), e.value()));
                } else if (section.name().equals("asciidoctor")) {
                    tell(section.line(), "The section 'asciidoctor' is ignored, because it starts another program.");
                } else {
                    Section read = section(section);
                    Section before = sections.get(section.name());
                    sections.put(section.name(), before == null ? read : merged(before, read));
                }
            }
            return new ValeConfig(core(file.sections().get(0)), formats, List.copyOf(sections.values()));
        }

        private Core core(IniFile.Section head) {
            Set<String> known = Set.of(
                    "StylesPath",
                    "MinAlertLevel",
                    "Vocab",
                    "IgnoredScopes",
                    "SkippedScopes",
                    "IgnoredClasses",
                    "WordTemplate");
            for (Entry entry : head.entries()) {
                if (!known.contains(entry.key()) && !isIgnored(entry)) {
                    tell(entry.line(), "The key '" + entry.key() + "' means nothing here; move it into a section.");
                }
            }
            return new Core(
                    head.last("StylesPath").map(Entry::value).orElse(""),
                    head.last("MinAlertLevel").map(this::level).orElse(Severity.SUGGESTION),
                    head.last("Vocab").map(Entry::list).orElse(List.of()),
                    head.last("WordTemplate").map(this::template).orElse(Template.WORD),
                    head.last("IgnoredScopes").map(e -> Set.copyOf(e.list())),
                    head.last("SkippedScopes").map(e -> Set.copyOf(e.list())),
                    head.last("IgnoredClasses").map(e -> Set.copyOf(e.list())).orElse(Set.of()));
        }

        private Severity level(Entry entry) {
            Optional<Severity> level = Severity.of(entry.value());
            if (level.isEmpty()) {
                tell(entry.line(), "MinAlertLevel must be suggestion, warning or error.");
            }
            return level.orElse(Severity.SUGGESTION);
        }

        private Template template(Entry entry) {
            if (!entry.value().contains("%s")) {
                tell(entry.line(), "WordTemplate must have a '%s' where the words go; it is ignored.");
                return Template.WORD;
            }
            return Template.of(entry.value());
        }

        private Section section(IniFile.Section section) {
            Optional<List<String>> styles = Optional.empty();
            Map<String, Switch> switches = new LinkedHashMap<>();
            List<Pattern> blocks = new ArrayList<>();
            List<Pattern> tokens = new ArrayList<>();
            for (Entry entry : section.entries()) {
                switch (entry.key()) {
                    case "BasedOnStyles" -> styles = Optional.of(entry.list());
                    case "BlockIgnores", "IgnorePatterns" -> blocks.addAll(patterns(entry));
                    case "TokenIgnores" -> tokens.addAll(patterns(entry));
                    default -> {
                        if (!isIgnored(entry)) {
                            toggle(entry).ifPresent(set -> switches.put(entry.key(), set));
                        }
                    }
                }
            }
            return new Section(Glob.of(section.name()), styles, switches, blocks, tokens);
        }

        private static Section merged(Section one, Section other) {
            Map<String, Switch> switches = new LinkedHashMap<>(one.switches());
            switches.putAll(other.switches());
            List<Pattern> blocks = new ArrayList<>(one.blockIgnores());
            blocks.addAll(other.blockIgnores());
            List<Pattern> tokens = new ArrayList<>(one.tokenIgnores());
            tokens.addAll(other.tokenIgnores());
            return new Section(one.glob(), other.styles().or(one::styles), switches, blocks, tokens);
        }

        private Optional<Switch> toggle(Entry entry) {
            Optional<Severity> level = Severity.of(entry.value());
            if (level.isPresent()) {
                return Optional.of(new Switch(true, level));
            }
            switch (entry.value().toUpperCase(Locale.ROOT)) {
                case "YES", "TRUE", "ON" -> {
                    return Optional.of(new Switch(true, Optional.empty()));
                }
                case "NO", "FALSE", "OFF" -> {
                    return Optional.of(new Switch(false, Optional.empty()));
                }
                default -> {
                    tell(
                            entry.line(),
                            "'" + entry.key() + "' takes YES, NO, suggestion, warning or error; it is ignored.");
                    return Optional.empty();
                }
            }
        }

        private List<Pattern> patterns(Entry entry) {
            List<Pattern> patterns = new ArrayList<>();
            for (String written : entry.list()) {
                try {
                    patterns.add(Alternation.of(List.of(written), Template.BARE, false)
                            .reference());
                } catch (BadPatternException e) {
                    tell(entry.line(), e.getMessage() + " It is ignored.");
                }
            }
            return patterns;
        }

        private boolean isIgnored(Entry entry) {
            if (REACHING_OUT.contains(entry.key())) {
                tell(entry.line(), "The key '" + entry.key() + "' is ignored, because it reaches out of Copydesk.");
                return true;
            }
            return WITHOUT_EFFECT.contains(entry.key());
        }

        private void tell(int line, String sentence) {
            problems.add(Problem.ofWhole("vale-ini", name + ":" + line + ":1: " + sentence));
        }
    }
}
