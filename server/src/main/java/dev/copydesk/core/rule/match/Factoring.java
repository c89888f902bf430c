package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the common beginnings of neighboring alternatives together: {@code beat|become|been} to {@code be(?:at|come|en)}. The order
 * in which alternatives are tried stays the same, and so do the matches, but the engine, which tries all of them, has less to try.
 */
final class Factoring {
    private static final int FEW = 4;

    private Factoring() {}

    static Regex of(Regex regex) {
        if (regex instanceof Regex.Group group) {
            return new Regex.Group(group.capture(), group.atomic(), of(group.body()));
        }
        if (regex instanceof Regex.Sequence sequence) {
            return new Regex.Sequence(
                    sequence.parts().stream().map(Factoring::of).toList());
        }
        if (regex instanceof Regex.Choice choice && choice.branches().size() >= FEW) {
            return new Regex.Choice(factored(choice.branches()));
        }
        return regex;
    }

    private static List<Regex> factored(List<Regex> branches) {
        List<Regex> result = new ArrayList<>();
        for (int i = 0; i < branches.size(); ) {
            int stop = i + 1;
            while (stop < branches.size() && haveSameStart(branches.get(i), branches.get(stop))) {
                stop++;
            }
            result.add(stop == i + 1 ? branches.get(i) : joined(branches.subList(i, stop)));
            i = stop;
        }
        return List.copyOf(result);
    }

    private static boolean haveSameStart(Regex one, Regex other) {
        return one instanceof Regex.Text a
                && other instanceof Regex.Text b
                && a.fold() == b.fold()
                && a.chars().charAt(0) == b.chars().charAt(0)
                && !isDelicate(a)
                && !isDelicate(b);
    }

    /** Cutting a literal must neither split a character nor change what the engine thinks of its case. */
    private static boolean isDelicate(Regex.Text text) {
        return Letters.hasUncertainCase(text.chars())
                || text.chars().chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private static Regex joined(List<Regex> branches) {
        Regex.Text first = (Regex.Text) branches.get(0);
        List<Regex> rests = new ArrayList<>();
        for (Regex branch : branches) {
            String rest = ((Regex.Text) branch).chars().substring(1);
            rests.add(rest.isEmpty() ? Regex.EMPTY : new Regex.Text(rest, first.fold()));
        }
        Regex start = new Regex.Text(first.chars().substring(0, 1), first.fold());
        return new Regex.Sequence(List.of(start, new Regex.Choice(rests)));
    }
}
