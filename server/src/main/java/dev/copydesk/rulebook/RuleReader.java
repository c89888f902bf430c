package dev.copydesk.rulebook;

import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.rule.Action;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.RulePage;
import dev.copydesk.core.rule.Selector;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.check.Check;
import dev.copydesk.core.rule.check.Fix;
import dev.copydesk.core.rule.check.InvalidCheckException;
import dev.copydesk.core.rule.check.Substitution;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.rulebook.Node.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a rule from its keys. */
final class RuleReader {

    private static final Set<String> COMMON = Set.of(
            "extends",
            "message",
            "level",
            "scope",
            "link",
            "description",
            "limit",
            "action",
            "name",
            "channels",
            "category",
            "applicability",
            "reject");

    private static final int LONGEST_QUOTE = 80;

    private static final Set<Channel> NO_POSTS = EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.PUSH, Channel.AD);

    private RuleReader() {}

    /** What people read about a rule, given what its keys say. */
    @FunctionalInterface
    interface PageMaker {
        RulePage page(String description, String link);
    }

    /**
     * Returns the rule.
     *
     * @throws FieldException if a key is missing or wrong
     */
    static Rule rule(RuleId id, Fields fields, Surroundings around, PageMaker page) throws FieldException {
        Kind kind = kind(fields);
        String message = fields.text("message");
        if (message.isBlank()) {
            throw new FieldException(
                    fields.range("message"), "The rule has no 'message'; say in one line what is wrong.");
        }
        Action action = action(fields);
        boolean options = action.name().equals("replace") && action.params().isEmpty();
        boolean substitution = fields.text("extends").equalsIgnoreCase("substitution");
        return new Rule(
                id,
                category(id, fields),
                severity(fields),
                options && substitution ? Substitution.messageForOptions(message) : message,
                selector(fields),
                channels(fields),
                applicability(fields),
                rejectable(fields),
                fields.number("limit", 0),
                action,
                check(fields, kind, action, around),
                page.page(fields.text("description"), fields.text("link")),
                revision(fields));
    }

    private static Kind kind(Fields fields) throws FieldException {
        String name = fields.text("extends").toLowerCase(Locale.ROOT);
        Kind kind = Kind.ALL.get(name);
        if (kind != null) {
            return kind;
        }
        if (name.isEmpty()) {
            throw new FieldException(fields.range("extends"), "The rule has no 'extends'; name its kind of check.");
        }
        if (Kind.LATER.contains(name)) {
            throw new FieldException(
                    fields.range("extends"), "Rules that extend '" + name + "' are not supported yet; it is skipped.");
        }
        throw new FieldException(
                fields.range("extends"),
                "There is no kind of check '" + name + "'; use one of "
                        + String.join(", ", new TreeSet<>(Kind.ALL.keySet())) + ".");
    }

    /** Returns the keys that no rule of this kind has. */
    static List<Pair> unknownKeys(Fields fields) throws FieldException {
        Kind kind = kind(fields);
        return fields.pairs().stream()
                .filter(pair -> !COMMON.contains(pair.key().toLowerCase(Locale.ROOT))
                        && !kind.keys().contains(pair.key().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String category(RuleId id, Fields fields) throws FieldException {
        String category = fields.text("category");
        return category.isEmpty() ? id.pack() : category;
    }

    private static Severity severity(Fields fields) throws FieldException {
        String level = fields.text("level");
        if (level.isEmpty()) {
            return Severity.WARNING;
        }
        return Severity.of(level)
                .orElseThrow(() -> new FieldException(
                        fields.range("level"), "The level must be error, warning or suggestion, not '" + level + "'."));
    }

    private static Selector selector(Fields fields) throws FieldException {
        List<String> scopes =
                fields.texts("scope").stream().filter(s -> !s.isBlank()).toList();
        return scopes.isEmpty() ? Selector.text() : Selector.of(scopes);
    }

    /** {@code post} names every channel on which people post. */
    private static Set<Channel> channels(Fields fields) throws FieldException {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (Text text : fields.textNodes("channels")) {
            Channel channel = Channel.of(text.text())
                    .orElseThrow(() -> new FieldException(text.range(), "There is no channel '" + text.text() + "'."));
            channels.add(channel);
        }
        if (channels.contains(Channel.POST)) {
            channels.addAll(EnumSet.complementOf(EnumSet.copyOf(NO_POSTS)));
        }
        return channels;
    }

    private static Applicability applicability(Fields fields) throws FieldException {
        String text = fields.text("applicability").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "review" -> Applicability.REVIEW;
            case "safe" -> Applicability.SAFE;
            case "note" -> Applicability.NOTE;
            default ->
                throw new FieldException(
                        fields.range("applicability"), "The applicability must be safe, review or note.");
        };
    }

    private static boolean rejectable(Fields fields) throws FieldException {
        String text = fields.text("reject").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "allowed" -> true;
            case "never" -> false;
            default ->
                throw new FieldException(fields.range("reject"), "The key 'reject' takes never, or is left out.");
        };
    }

    private static Action action(Fields fields) throws FieldException {
        Optional<Fields> below = fields.below("action");
        return below.isEmpty()
                ? Action.NONE
                : new Action(below.get().text("name"), below.get().texts("params"));
    }

    private static Check check(Fields fields, Kind kind, Action action, Surroundings around) throws FieldException {
        try {
            return kind.maker().make(fields, Fix.of(action), around);
        } catch (InvalidCheckException e) {
            throw new FieldException(fields.range(e.key()), String.valueOf(e.getMessage()));
        } catch (BadPatternException e) {
            throw new FieldException(culprit(fields), sentence(e));
        }
    }

    /** A message may quote the pattern, which the place tells anyway, so a long one is cut. */
    private static String sentence(BadPatternException e) {
        String message = String.valueOf(e.getMessage());
        return e.pattern().length() <= LONGEST_QUOTE
                ? message
                : message.replace(e.pattern(), e.pattern().substring(0, LONGEST_QUOTE) + "…");
    }

    /** Finds the one pattern that is bad by itself; the rule as a whole where they are bad only together. */
    private static TextRange culprit(Fields fields) throws FieldException {
        for (String key : Kind.PATTERN_KEYS) {
            for (Text text : fields.textNodes(key)) {
                if (isBad(text.text())) {
                    return text.range();
                }
            }
        }
        for (String key : List.of("swap", "either")) {
            for (Pair pair : fields.map(key)) {
                if (isBad(pair.key())) {
                    return pair.keyRange();
                }
                if (key.equals("either") && isBad(((Text) pair.value()).text())) {
                    return pair.value().range();
                }
            }
        }
        return fields.range("extends");
    }

    private static boolean isBad(String pattern) {
        try {
            Alternation.of(List.of(pattern), Template.NONWORD, false);
            return false;
        } catch (BadPatternException e) {
            return true;
        }
    }

    private static Fingerprint revision(Fields fields) {
        List<String> parts = new ArrayList<>(List.of("rule/1"));
        fields.root().flatten(parts);
        return Fingerprint.of(parts.toArray(String[]::new));
    }
}
