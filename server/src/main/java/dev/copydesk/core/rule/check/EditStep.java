package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.LiteralGate;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.ReadBudget;
import dev.copydesk.core.rule.match.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation of an {@code edit} action: it makes one text from another. */
interface EditStep {

    /**
     * Applies the operation.
     *
     * @param text the flagged words, or what the step before made of them
     * @param fill puts the groups of the rule's match into a parameter
     */
    String apply(String text, UnaryOperator<String> fill);

    /** The operations without parameters. */
    Map<String, UnaryOperator<String>> PLAIN = Map.ofEntries(
            Map.entry("squeeze", text -> text.replaceAll("\\s+", " ")),
            Map.entry("capitalize", Words::capitalized),
            Map.entry("uncapitalize", LetterCase::uncapitalized),
            Map.entry("smart", Punctuation::smart),
            Map.entry("dumb", Punctuation::dumb),
            Map.entry("ascii", Punctuation::ascii),
            Map.entry("words", NumberWords::toWords),
            Map.entry("digits", NumberWords::toDigits),
            Map.entry("lower", Words::lower),
            Map.entry("upper", Words::upper),
            Map.entry("title", text -> TitleCase.AP.convert(text)),
            Map.entry("sentence", LetterCase::sentence),
            Map.entry("simple", text -> LetterCase.joined(text, " ")),
            Map.entry("kebab", text -> LetterCase.joined(text, "-")),
            Map.entry("snake", text -> LetterCase.joined(text, "_")),
            Map.entry("camel", text -> LetterCase.uncapitalized(LetterCase.pascal(text))),
            Map.entry("pascal", LetterCase::pascal));

    /** The operations with one parameter, which comes second. */
    Map<String, BinaryOperator<String>> UNARY = Map.of(
            "remove", (text, chars) -> filtered(text, chars),
            "trim", (text, chars) -> trimmed(text, chars, true, true),
            "trim_left", (text, chars) -> trimmed(text, chars, true, false),
            "trim_right", (text, chars) -> trimmed(text, chars, false, true),
            "truncate", (text, at) -> text.split(Pattern.quote(at), 2)[0],
            "wrap", (text, around) -> around + text + around,
            "unwrap", EditStep::unwrapped,
            "prefix", (text, head) -> head + text,
            "suffix", (text, tail) -> text + tail);

    /**
     * Reads operations with their parameters, one after the other.
     *
     * @throws InvalidCheckException if an operation is not known or a parameter is missing or wrong
     */
    static List<EditStep> pipeline(List<String> params) throws InvalidCheckException {
        List<EditStep> steps = new ArrayList<>();
        int at = 0;
        while (at < params.size()) {
            String name = params.get(at);
            int count = PLAIN.containsKey(name) ? 0 : UNARY.containsKey(name) ? 1 : binary(name) ? 2 : -1;
            if (count < 0) {
                throw new InvalidCheckException("action", "There is no edit '" + name + "'.");
            }
            if (at + count >= params.size()) {
                throw new InvalidCheckException(
                        "action",
                        "The edit '" + name + "' takes " + count + (count == 1 ? " parameter." : " parameters."));
            }
            steps.add(step(name, params.subList(at + 1, at + 1 + count)));
            at += count + 1;
        }
        if (steps.isEmpty()) {
            throw new InvalidCheckException("action", "The action 'edit' needs an operation as its first parameter.");
        }
        return List.copyOf(steps);
    }

    private static boolean binary(String name) {
        return name.equals("replace") || name.equals("regex") || name.equals("split");
    }

    private static EditStep step(String name, List<String> params) throws InvalidCheckException {
        if (PLAIN.containsKey(name)) {
            UnaryOperator<String> operation = PLAIN.get(name);
            return (text, fill) -> operation.apply(text);
        }
        if (UNARY.containsKey(name)) {
            BinaryOperator<String> operation = UNARY.get(name);
            return (text, fill) -> operation.apply(text, fill.apply(params.get(0)));
        }
        return switch (name) {
            case "regex" -> regex(params.get(0), params.get(1));
            case "split" -> split(params.get(0), params.get(1));
            default -> (text, fill) -> text.replace(fill.apply(params.get(0)), fill.apply(params.get(1)));
        };
    }

    private static EditStep split(String at, String index) throws InvalidCheckException {
        int wanted;
        try {
            wanted = Integer.parseInt(index);
        } catch (NumberFormatException e) {
            throw new InvalidCheckException("action", "The edit 'split' needs a number, not '" + index + "'.");
        }
        return (text, fill) -> {
            String[] parts = text.split(Pattern.quote(fill.apply(at)), -1);
            return wanted >= 0 && wanted < parts.length ? parts[wanted] : text;
        };
    }

    private static EditStep regex(String pattern, String replacement) throws InvalidCheckException {
        Alternation alternation;
        try {
            alternation = Alternation.of(List.of(pattern), Template.BARE, false);
        } catch (BadPatternException e) {
            throw new InvalidCheckException("action", "The pattern of the edit is not valid: " + e.getMessage());
        }
        LiteralGate gate = LiteralGate.of(List.of(alternation));
        return (text, fill) -> {
            StringBuilder made = new StringBuilder();
            int done = 0;
            for (Match match : gate.scan(text).matches(alternation, 0, text.length(), ReadBudget.standard())) {
                made.append(text, done, match.start());
                made.append(expanded(replacement, text.substring(match.start(), match.end()), match.groups()));
                done = match.end();
            }
            return made.append(text.substring(done)).toString();
        };
    }

    private static String expanded(String replacement, String whole, List<String> groups) {
        return Pattern.compile("\\$(?:(\\d{1,3})|\\{(\\d{1,3})\\})")
                .matcher(replacement)
                .replaceAll(found -> {
                    int number = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
                    String text = number == 0 ? whole : number <= groups.size() ? groups.get(number - 1) : "";
                    return Matcher.quoteReplacement(text);
                });
    }

    private static String filtered(String text, String chars) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> chars.indexOf(c) < 0).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String trimmed(String text, String chars, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        while (left && start < end && chars.indexOf(text.codePointAt(start)) >= 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (right && end > start && chars.indexOf(text.codePointBefore(end)) >= 0) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static String unwrapped(String text, String around) {
        String headless = text.startsWith(around) ? text.substring(around.length()) : text;
        return headless.endsWith(around) ? headless.substring(0, headless.length() - around.length()) : headless;
    }
}
