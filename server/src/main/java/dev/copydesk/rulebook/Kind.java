package dev.copydesk.rulebook;

import dev.copydesk.core.rule.check.Capitalization;
import dev.copydesk.core.rule.check.Check;
import dev.copydesk.core.rule.check.Conditional;
import dev.copydesk.core.rule.check.Consistency;
import dev.copydesk.core.rule.check.Exceptions;
import dev.copydesk.core.rule.check.Existence;
import dev.copydesk.core.rule.check.Fix;
import dev.copydesk.core.rule.check.InvalidCheckException;
import dev.copydesk.core.rule.check.Occurrence;
import dev.copydesk.core.rule.check.Repetition;
import dev.copydesk.core.rule.check.Substitution;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.rulebook.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of check that rules can extend.
 *
 * @param keys the keys it knows besides those of every rule
 * @param maker makes the check
 */
record Kind(Set<String> keys, Maker maker) {

    /** All kinds by the name that stands under {@code extends}. */
    static final Map<String, Kind> ALL = Map.of(
            "existence",
                    new Kind(
                            Set.of("tokens", "raw", "exceptions", "append", "ignorecase", "nonword", "vocab"),
                            Kind::existence),
            "substitution",
                    new Kind(
                            Set.of(
                                    "swap",
                                    "exceptions",
                                    "ignorecase",
                                    "nonword",
                                    "vocab",
                                    "capitalize",
                                    "matchcase",
                                    "pos"),
                            Kind::substitution),
            "occurrence", new Kind(Set.of("token", "min", "max", "ignorecase"), Kind::occurrence),
            "repetition",
                    new Kind(Set.of("tokens", "max", "ignorecase", "alpha", "exceptions", "vocab"), Kind::repetition),
            "consistency", new Kind(Set.of("either", "ignorecase", "nonword"), Kind::consistency),
            "conditional", new Kind(Set.of("first", "second", "exceptions", "vocab", "ignorecase"), Kind::conditional),
            "capitalization",
                    new Kind(
                            Set.of("match", "style", "exceptions", "indicators", "threshold", "vocab", "prefix"),
                            Kind::capitalization));

    /** Kinds of Vale's that are known by name and not read yet. */
    static final Set<String> LATER = Set.of("metric", "readability", "spelling", "sequence", "script");

    /** The keys that hold patterns, in which the culprit is looked for when a pattern is bad. */
    static final List<String> PATTERN_KEYS =
            List.of("tokens", "token", "raw", "exceptions", "first", "second", "match", "prefix");

    /** Makes a check from the keys of a rule. */
    @FunctionalInterface
    interface Maker {
        Check make(Fields fields, Fix fix, Surroundings around)
                throws FieldException, BadPatternException, InvalidCheckException;
    }

    private static Check existence(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        boolean nonword = fields.flag("nonword", false);
        boolean ignoreCase = fields.flag("ignorecase", false);
        Alternation pattern = Existence.pattern(
                        fields.texts("tokens"),
                        fields.texts("raw"),
                        fields.flag("append", false),
                        nonword ? Template.NONWORD : around.words(),
                        ignoreCase)
                .orElseThrow(() -> missing(fields, "tokens"));
        return new Existence(pattern, exceptions(fields, around, nonword), fix, ignoreCase);
    }

    private static Check substitution(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        List<Substitution.Pair> pairs = new ArrayList<>();
        for (Pair pair : fields.map("swap")) {
            pairs.add(new Substitution.Pair(pair.key(), ((Text) pair.value()).text()));
        }
        if (pairs.isEmpty()) {
            throw missing(fields, "swap");
        }
        return Substitution.of(
                pairs,
                fields.flag("nonword", false) ? Template.NONWORD : around.words(),
                exceptions(fields, around, false),
                fix,
                new Substitution.Style(
                        fields.flag("ignorecase", false),
                        fields.flag("capitalize", false),
                        fields.flag("matchcase", false)));
    }

    private static Check occurrence(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        String token = required(fields, "token");
        boolean ignoreCase = fields.flag("ignorecase", false);
        return new Occurrence(
                Alternation.of(List.of(token), Template.BARE, ignoreCase),
                fields.number("min", 0),
                fields.number("max", 0),
                ignoreCase);
    }

    private static Check repetition(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        List<String> tokens = fields.texts("tokens");
        if (tokens.isEmpty()) {
            throw missing(fields, "tokens");
        }
        boolean ignoreCase = fields.flag("ignorecase", false);
        return new Repetition(
                Alternation.of(tokens, Template.BARE, ignoreCase),
                fields.number("max", 0),
                fields.flag("alpha", false),
                ignoreCase,
                exceptions(fields, around, false),
                fix);
    }

    private static Check consistency(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        List<Consistency.Either> pairs = new ArrayList<>();
        for (Pair pair : fields.map("either")) {
            pairs.add(new Consistency.Either(pair.key(), ((Text) pair.value()).text()));
        }
        if (pairs.isEmpty()) {
            throw missing(fields, "either");
        }
        Template template = fields.flag("nonword", false) ? Template.NONWORD : around.words();
        return Consistency.of(pairs, template, fields.flag("ignorecase", false));
    }

    private static Check conditional(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        return Conditional.of(required(fields, "first"), required(fields, "second"), exceptions(fields, around, false));
    }

    private static Check capitalization(Fields fields, Fix fix, Surroundings around)
            throws FieldException, BadPatternException {
        String match = required(fields, "match");
        boolean chicago = fields.text("style").equalsIgnoreCase("Chicago");
        Capitalization.Style style = switch (match) {
            case "$title" -> chicago ? Capitalization.Style.TITLE_CHICAGO : Capitalization.Style.TITLE_AP;
            case "$sentence" -> Capitalization.Style.SENTENCE;
            case "$lower" -> Capitalization.Style.LOWER;
            case "$upper" -> Capitalization.Style.UPPER;
            default -> Capitalization.Style.PATTERN;
        };
        double threshold = fields.decimal("threshold", 0);
        return Capitalization.of(
                style,
                new Capitalization.Options(
                        style == Capitalization.Style.PATTERN ? match : "",
                        fields.texts("indicators"),
                        threshold == 0 ? 0.8 : threshold,
                        fields.text("prefix")),
                exceptions(fields, around, false),
                fix);
    }

    /** Accepted terms are words, so rules that match inside words keep to their own exceptions. */
    private static Exceptions exceptions(Fields fields, Surroundings around, boolean nonword)
            throws FieldException, BadPatternException {
        boolean vocab = fields.flag("vocab", true) && !nonword;
        return Exceptions.of(Terms.of(fields.texts("exceptions")), vocab ? around.accepted() : Terms.none());
    }

    private static String required(Fields fields, String key) throws FieldException {
        String text = fields.text(key);
        if (text.isEmpty()) {
            throw missing(fields, key);
        }
        return text;
    }

    private static FieldException missing(Fields fields, String key) {
        return new FieldException(fields.range("extends"), "The rule has no '" + key + "'; say what it looks for.");
    }
}
