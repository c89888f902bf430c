package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.RulePage;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.rulebook.Node.Items;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.rulebook.Node.Pairs;
import dev.copydesk.rulebook.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules that the word lists of a configuration stand for; their words are plain text, not patterns. */
public final class HouseWords {

    private static final TextRange NOWHERE = TextRange.at(0);

    private HouseWords() {}

    /**
     * Returns the rules {@code terms/preferred} and {@code terms/rejected}, each only where it has words.
     *
     * @param preferred the wrong spelling of a term, and the right one
     * @param rejected words that are not used
     * @param accepted terms that both leave alone
     */
    public static LoadedRules of(Map<String, String> preferred, List<String> rejected, Terms accepted) {
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (!preferred.isEmpty()) {
            List<Pair> swap = preferred.entrySet().stream()
                    .map(term -> pair(plain(term.getKey()), text(value(term.getValue()))))
                    .toList();
            add(
                    "terms/preferred",
                    "Flags a term that this workspace spells in another way.",
                    List.of(
                            pair("extends", text("substitution")),
                            pair("message", text("Use '%s' instead of '%s'.")),
                            pair("ignorecase", text("true")),
                            pair("action", new Pairs(List.of(pair("name", text("replace"))), NOWHERE)),
                            pair("swap", new Pairs(swap, NOWHERE))),
                    accepted,
                    rules,
                    problems);
        }
        if (!rejected.isEmpty()) {
            List<Node> tokens = new ArrayList<>();
            rejected.forEach(word -> tokens.add(text(plain(word))));
            add(
                    "terms/rejected",
                    "Flags a word that this workspace does not use.",
                    List.of(
                            pair("extends", text("existence")),
                            pair("message", text("This house does not use '%s'.")),
                            pair("ignorecase", text("true")),
                            pair("tokens", new Items(tokens, NOWHERE))),
                    accepted,
                    rules,
                    problems);
        }
        return new LoadedRules(rules, problems);
    }

    private static void add(
            String name,
            String description,
            List<Pair> fields,
            Terms accepted,
            List<Rule> rules,
            List<Problem> problems) {
        RuleId id = RuleId.of(name);
        try {
            rules.add(RuleReader.rule(
                    id,
                    Fields.of(new Pairs(fields, NOWHERE)),
                    new Surroundings(accepted, Template.WORD),
                    (said, link) -> RulePage.of(name, description, link, "")));
        } catch (FieldException e) {
            problems.add(Problem.ofWhole("house-words", "copydesk.yml: the words of " + name + ": " + e.getMessage()));
        }
    }

    private static String plain(String word) {
        return word.strip().replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1");
    }

    /** A bar would part two choices. */
    private static String value(String word) {
        return word.strip().replace("|", "\\|");
    }

    private static Pair pair(String key, Node value) {
        return new Pair(key, NOWHERE, value);
    }

    private static Text text(String text) {
        return new Text(text, NOWHERE);
    }
}
