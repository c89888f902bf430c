package dev.copydesk.rulebook;

import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of one or more vocabularies.
 *
 * @param accepted terms that are right as they are
 * @param rejected terms that are never right
 */
record Vocabulary(Terms accepted, List<String> rejected) {

    static Vocabulary none() {
        return new Vocabulary(Terms.none(), List.of());
    }

    /** Reads vocabularies by name; what is wrong is added to {@code problems}. */
    static Vocabulary read(Path styles, List<String> names, Boundary boundary, List<Problem> problems) {
        List<String> accepted = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        for (String name : names) {
            Path folder = styles.resolve("config/vocabularies").resolve(name);
            Path old = styles.resolve("Vocab").resolve(name);
            if (!Files.isDirectory(folder) && !Files.isDirectory(old)) {
                problems.add(Problem.ofWhole(
                        "vale-vocabulary",
                        "There is no vocabulary '" + name + "'; create the folder config/vocabularies/" + name
                                + " below StylesPath or remove the name from Vocab."));
                continue;
            }
            Path its = Files.isDirectory(folder) ? folder : old;
            accepted.addAll(terms(its, "accept.txt", boundary, problems));
            rejected.addAll(terms(its, "reject.txt", boundary, problems));
        }
        try {
            return new Vocabulary(Terms.of(accepted), List.copyOf(rejected));
        } catch (BadPatternException e) {
            problems.add(Problem.ofWhole("vale-vocabulary", "The terms of the vocabulary do not fit together."));
            return new Vocabulary(Terms.none(), List.copyOf(rejected));
        }
    }

    private static List<String> terms(Path folder, String fileName, Boundary boundary, List<Problem> problems) {
        Path file = folder.resolve(fileName);
        if (!Files.exists(file)) {
            return List.of();
        }
        String name = folder.getFileName() + "/" + fileName;
        List<String> terms = new ArrayList<>();
        try {
            int line = 0;
            for (String written : boundary.read(file).split("\\R", -1)) {
                line++;
                String term = written.strip();
                if (term.isEmpty() || term.startsWith("# ")) {
                    continue;
                }
                try {
                    Terms.of(List.of(term));
                    terms.add(term);
                } catch (BadPatternException e) {
                    problems.add(Problem.ofWhole("vale-vocabulary", name + ":" + line + ":1: " + e.getMessage()));
                }
            }
        } catch (IOException e) {
            problems.add(Problem.ofWhole("vale-vocabulary", name + ": " + e.getMessage()));
        }
        return terms;
    }
}
