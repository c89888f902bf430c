package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.Action;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How flagged words are mended: what a rule's {@link Action} means, made ready and known to be sound. */
public final class Fix {

    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");
    private static final Fix NONE = new Fix(Kind.NONE, List.of(), List.of());
    private static final Fix REMOVE = new Fix(Kind.FIXED, List.of(""), List.of());

    private final Kind kind;
    private final List<String> texts;
    private final List<EditStep> steps;

    private enum Kind {
        NONE,
        /** The same texts for all flagged words. */
        FIXED,
        /** Texts that the check itself knows. */
        VALUE,
        /** Texts made from the flagged words. */
        EDIT
    }

    private Fix(Kind kind, List<String> texts, List<EditStep> steps) {
        this.kind = kind;
        this.texts = texts;
        this.steps = steps;
    }

    public static Fix none() {
        return NONE;
    }

    /**
     * Returns the fix for an action. Suggestions that a script or a dictionary would make are none.
     *
     * @throws InvalidCheckException if there is no such action, or its parameters do not fit
     */
    public static Fix of(Action action) throws InvalidCheckException {
        List<String> params = action.params();
        return switch (action.name()) {
            case "", "suggest" -> NONE;
            case "remove" -> REMOVE;
            case "replace" ->
                params.isEmpty() ? new Fix(Kind.VALUE, List.of(), List.of()) : new Fix(Kind.FIXED, params, List.of());
            case "convert" -> {
                if (!params.equals(List.of("simple"))) {
                    throw new InvalidCheckException("action", "The action 'convert' takes one parameter: simple.");
                }
                yield new Fix(Kind.EDIT, List.of(), EditStep.pipeline(params));
            }
            case "edit" -> new Fix(Kind.EDIT, List.of(), EditStep.pipeline(params));
            default ->
                throw new InvalidCheckException(
                        "action",
                        "There is no action '" + action.name() + "'; use replace, remove, suggest, convert or edit.");
        };
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Says whether flagged words are replaced as a whole. */
    boolean isReplace() {
        return kind == Kind.VALUE || (kind == Kind.FIXED && this != REMOVE);
    }

    /** Says whether flagged words are replaced by what the check knows. */
    boolean isReplaceWithValue() {
        return kind == Kind.VALUE;
    }

    /**
     * Returns what could stand in place of flagged words, the best first.
     *
     * @param observed the words
     * @param groups what the groups of the pattern hold, from group 1
     */
    List<String> apply(String observed, List<String> groups) {
        return switch (kind) {
            case NONE, VALUE -> List.of();
            case FIXED -> texts.stream().map(text -> filled(text, groups)).toList();
            case EDIT -> edited(observed, groups);
        };
    }

    private List<String> edited(String observed, List<String> groups) {
        String text = observed;
        for (EditStep step : steps) {
            text = step.apply(text, param -> filled(param, groups));
        }
        String made = text.strip();
        return made.equals(observed) ? List.of() : List.of(made);
    }

    private static String filled(String text, List<String> groups) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        return GROUP.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(
                    number >= 1 && number <= groups.size() ? groups.get(number - 1) : found.group());
        });
    }
}
