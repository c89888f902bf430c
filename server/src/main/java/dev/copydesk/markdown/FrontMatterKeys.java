package dev.copydesk.markdown;

import dev.copydesk.core.copy.FrontMatter;
import dev.copydesk.core.copy.FrontMatter.Field;
import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.text.Problem;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The front-matter keys that mean something to us: their other names, what they may hold, and which of them readers see. */
final class FrontMatterKeys {

    private static final Map<String, String> ALIASES =
            Map.of("title", "subject", "preview", "preheader", "previewText", "preheader");

    private static final Set<String> SEEN = Set.of("subject", "preheader", "from");

    private static final Set<String> ONE_VALUE = Set.of(
            "subject", "preheader", "from", "platform", "channel", "locale", "send_at", "timezone", "tier", "status");

    private static final Set<String> ONE_OR_MORE =
            Set.of("audience", "segment", "topics", "facts", "voice", "owner", "editor", "offer");

    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::id).toList();
    private static final List<String> PLATFORMS = List.of(
            "mailchimp",
            "hubspot",
            "klaviyo",
            "braze",
            "customerio",
            "iterable",
            "sendgrid",
            "sfmc",
            "salesforce",
            "marketo",
            "activecampaign",
            "mautic");
    private static final List<String> STATES = List.of("draft", "review", "ready", "sent");
    private static final Map<String, List<String>> CHOICES =
            Map.of("channel", CHANNELS, "platform", PLATFORMS, "status", STATES);

    private static final Set<String> NO_STRING = Set.of("true", "false", "yes", "no", "on", "off");

    private FrontMatterKeys() {}

    /** Returns the name we know a key by; an alias yields to the key itself where both are written. */
    static String known(String written, YamlMapping all) {
        String known = ALIASES.getOrDefault(written, written);
        return known.equals(written) || all.get(known).isEmpty() ? known : written;
    }

    /** Says whether a key speaks to the machine and not to readers. */
    static boolean isTechnical(String key) {
        return key.equals("ai") || (!SEEN.contains(key) && (ONE_VALUE.contains(key) || ONE_OR_MORE.contains(key)));
    }

    /** Says whether a value is text, as opposed to a number, a date or a truth value; what readers see always is. */
    static boolean isString(String key, YamlScalar scalar) {
        if (scalar.isNull()) {
            return false;
        }
        if (scalar.isText() || SEEN.contains(key)) {
            return true;
        }
        String text = scalar.text();
        return !NO_STRING.contains(text.toLowerCase(Locale.ROOT)) && !isNumberOrTime(text);
    }

    /** Returns what is wrong with a field, if it is one of ours and holds what it cannot. */
    static Optional<Problem> complaint(Field field) {
        String key = field.key();
        FrontMatter.Value value = field.value();
        if (ONE_VALUE.contains(key)) {
            return value instanceof FrontMatter.Scalar scalar ? choice(field, scalar) : wrongType(field, "one value");
        }
        if (ONE_OR_MORE.contains(key) && value instanceof FrontMatter.Mapping) {
            return wrongType(field, "one value or a list of values");
        }
        if (key.equals("ai") && value instanceof FrontMatter.Sequence) {
            return wrongType(field, "a mapping such as {drafted: true}");
        }
        return Optional.empty();
    }

    private static Optional<Problem> wrongType(Field field, String wanted) {
        return Optional.of(Problem.of(
                "front-matter-type",
                "\"" + field.writtenKey() + "\" must hold " + wanted + ".",
                field.value().range()));
    }

    private static Optional<Problem> choice(Field field, FrontMatter.Scalar scalar) {
        List<String> choices = CHOICES.getOrDefault(field.key(), List.of());
        boolean fits = choices.isEmpty()
                || scalar.text().isEmpty()
                || choices.contains(scalar.text().toLowerCase(Locale.ROOT));
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "front-matter-value",
                        "\"" + field.writtenKey() + "\" must be one of " + String.join(", ", choices) + ".",
                        scalar.range()));
    }

    private static boolean isNumberOrTime(String text) {
        char first = text.charAt(0);
        if (!Character.isDigit(first)
                && !(text.length() > 1 && "+-.".indexOf(first) >= 0 && Character.isDigit(text.charAt(1)))) {
            return false;
        }
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.:_eTZ ".indexOf(c) >= 0);
    }
}
