package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of rule pages, {@code pack/name.md}: the rules that a workspace brings itself. */
public final class RuleFolder {

    private RuleFolder() {}

    /**
     * Reads all rules in a folder; never fails. A folder that is not there holds none.
     *
     * @param folder the folder
     * @param inside where links may lead, such as the workspace
     * @param accepted terms that most rules leave alone
     */
    public static LoadedRules read(Path folder, Path inside, Terms accepted) {
        Surroundings around = new Surroundings(accepted, Template.WORD);
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Boundary boundary = Boundary.of(inside);
        try {
            for (Path file : Files.isDirectory(folder) ? pages(folder) : List.<Path>of()) {
                String name = folder.getFileName() + "/" + slashed(folder.relativize(file));
                try {
                    RuleFile page = new RuleFile(name, pageId(folder, file), boundary.read(file), RuleFile.Format.PAGE);
                    RuleFile.Read read = page.read(around);
                    read.rule().ifPresent(rules::add);
                    problems.addAll(read.problems());
                } catch (IOException e) {
                    problems.add(Problem.ofWhole("rule-file", name + ": " + e.getMessage()));
                }
            }
        } catch (IOException e) {
            problems.add(Problem.ofWhole("rule-file", folder.getFileName() + ": The folder cannot be read."));
        }
        return new LoadedRules(rules, problems);
    }

    /** Returns the pages of a folder, which lie one folder deep, ordered by name. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> folder.relativize(file).getNameCount() == 2)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !folder.relativize(file).startsWith("target"))
                    .sorted()
                    .toList();
        }
    }

    static RuleId pageId(Path folder, Path file) {
        String path = slashed(folder.relativize(file));
        return RuleId.of(path.substring(0, path.length() - ".md".length()));
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
