package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the call of a Handlebars helper: {@code {{insert name "default=there"}}}. */
final class HelperCall {

    private static final Set<String> FALLBACK_HELPERS = Set.of("insert", "default", "defaultIfEmpty", "or");

    private HelperCall() {}

    /** Reads the arguments in {@code start..end}, or returns nothing if they are not those of a helper but prose. */
    static Optional<MergeField> of(Window window, TextRange range, Part helper, int start, int end) {
        List<TextRange> arguments = arguments(window, start, end);
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> name = arguments.stream()
                .filter(each -> Expression.path(window, each.start(), each.end()) == each.end())
                .findFirst()
                .map(each -> window.part(each.start(), each.end()));
        List<TextRange> strings = arguments.stream()
                .filter(each -> Expression.isString(window, each))
                .toList();
        boolean knownHelper = FALLBACK_HELPERS.contains(helper.text());
        boolean onlyWords = arguments.stream().allMatch(each -> isWord(window, each));
        if (onlyWords && (arguments.size() > 1 || !knownHelper && !looksLikeCode(helper.text()))) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(
                    MergeField.bare(range, Syntax.HANDLEBARS, Kind.CODE).withKeyword(helper));
        }
        Optional<Part> fallback = knownHelper && !strings.isEmpty()
                ? Optional.of(withoutKey(window, Expression.literal(window, strings.get(strings.size() - 1))))
                : Optional.empty();
        return Optional.of(
                MergeField.field(range, Syntax.HANDLEBARS, name.get(), fallback).withKeyword(helper));
    }

    private static List<TextRange> arguments(Window window, int start, int end) {
        List<TextRange> found = new ArrayList<>();
        for (TextRange each : Expression.split(window, start, end, ' ')) {
            TextRange argument = Expression.trimmed(window, each);
            if (argument.isEmpty()) {
                continue;
            }
            if (!isArgument(window, argument)) {
                return List.of();
            }
            found.add(argument);
        }
        return found;
    }

    private static boolean isArgument(Window window, TextRange argument) {
        char first = window.at(argument.start());
        int pathEnd = Expression.path(window, argument.start(), argument.end());
        return Expression.isString(window, argument)
                || first == '('
                || Window.isDigit(first)
                || pathEnd == argument.end()
                || pathEnd > argument.start() && window.at(pathEnd) == '=';
    }

    private static boolean isWord(Window window, TextRange argument) {
        return window.word(argument.start(), argument.end()) == argument.end()
                && !Window.isDigit(window.at(argument.start()));
    }

    /** Tells {@code formatDate} from "First": a helper's name has an inner capital or an underscore. */
    private static boolean looksLikeCode(String word) {
        return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || c == '_')
                && word.chars().anyMatch(Character::isLowerCase);
    }

    private static Part withoutKey(Window window, Part literal) {
        int key = "default=".length();
        return literal.text().startsWith("default=")
                ? window.part(literal.range().start() + key, literal.range().end())
                : literal;
    }
}
