package dev.copydesk.core.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The spellings that a pattern stands for, where they are few: {@code OAuth2?} is OAuth2 and OAuth.
 *
 * <p>A vocabulary writes terms as patterns; a message should name the term and not the pattern.
 */
final class Spellings {

    private static final int MOST = 64;

    private final String pattern;
    private int at;

    private Spellings(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the spelling of {@code pattern} that differs from the observed words only in case, or the pattern if none does. */
    static String recased(String pattern, String observed) {
        return all(pattern).stream()
                .filter(spelling -> spelling.equalsIgnoreCase(observed))
                .findFirst()
                .orElse(pattern);
    }

    private static List<String> all(String pattern) {
        Spellings spellings = new Spellings(pattern);
        return spellings
                .alternatives()
                .filter(any -> spellings.at == pattern.length())
                .orElse(List.of());
    }

    private Optional<List<String>> alternatives() {
        List<String> all = new ArrayList<>();
        List<String> branch = List.of("");
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                all.addAll(branch);
                branch = List.of("");
                at++;
                continue;
            }
            Optional<List<String>> atom = atom().flatMap(this::quantified);
            if (atom.isEmpty() || branch.size() * atom.get().size() > MOST) {
                return Optional.empty();
            }
            branch = product(branch, atom.get());
        }
        all.addAll(branch);
        return Optional.of(all);
    }

    private Optional<List<String>> atom() {
        char c = pattern.charAt(at++);
        if (c == '(') {
            return group();
        }
        if (c == '\\') {
            if (at == pattern.length() || Character.isLetterOrDigit(pattern.charAt(at))) {
                return Optional.empty();
            }
            return Optional.of(List.of(String.valueOf(pattern.charAt(at++))));
        }
        return "[]{}.*+?^$".indexOf(c) >= 0 ? Optional.empty() : Optional.of(List.of(String.valueOf(c)));
    }

    private Optional<List<String>> group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?", at)) {
            return Optional.empty();
        }
        Optional<List<String>> inner = alternatives();
        if (at == pattern.length()) {
            return Optional.empty();
        }
        at++;
        return inner;
    }

    private Optional<List<String>> quantified(List<String> atom) {
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return Optional.of(atom);
        }
        if (pattern.charAt(at) != '?') {
            return Optional.empty();
        }
        at++;
        List<String> optional = new ArrayList<>(atom);
        optional.add("");
        return Optional.of(optional);
    }

    private static List<String> product(List<String> heads, List<String> tails) {
        List<String> all = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }
}
