package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.RulePage;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.Problem;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules inside the program. */
public final class BuiltInRules {

    static final String INDEX = "/dev/copydesk/rules.index";

    private static final String FOLDER = "/dev/copydesk/rules/";

    private BuiltInRules() {}

    /** Loads all rules without a vocabulary. */
    public static LoadedRules load() {
        return load(Terms.none());
    }

    /** Loads all rules; most of them leave the accepted terms alone. */
    public static LoadedRules load(Terms accepted) {
        Surroundings around = new Surroundings(accepted, Template.WORD);
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RuleIndex.Entry entry : index()) {
            try {
                rules.add(RuleReader.rule(entry.id(), Fields.of(entry.fields()), around, page(entry)));
            } catch (FieldException e) {
                problems.add(Problem.ofWhole("rule-file", entry.id() + ".md: " + e.getMessage()));
            }
        }
        return new LoadedRules(rules, problems);
    }

    private static RuleReader.PageMaker page(RuleIndex.Entry entry) {
        return (description, link) -> RulePage.lazy(
                entry.title(),
                description.isEmpty() ? entry.description() : description,
                link,
                () -> RuleFile.body(text(entry.id())));
    }

    /** Returns the whole file of a rule, front matter and all. */
    static String text(RuleId id) {
        try (InputStream in = open(FOLDER + id + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleIndex.Entry> index() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(open(INDEX)))) {
            return RuleIndex.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = BuiltInRules.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("This build lacks " + name + "; build it again.");
        }
        return stream;
    }
}
