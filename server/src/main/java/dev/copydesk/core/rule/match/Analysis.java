package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the {@link Shape} of a parsed pattern. */
final class Analysis {
    private static final int MANY_STRINGS = 64;
    private static final int MANY_ITERATIONS = 6;

    private Analysis() {}

    static Shape of(Regex regex) {
        if (regex instanceof Regex.Text text) {
            return text(text);
        }
        if (regex instanceof Regex.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (regex instanceof Regex.Group group) {
            Shape body = of(group.body());
            return group.atomic() ? withoutExactness(body) : body;
        }
        if (regex instanceof Regex.Sequence sequence) {
            return SequenceAnalysis.of(sequence.parts());
        }
        if (regex instanceof Regex.Choice choice) {
            return choice(choice);
        }
        if (regex instanceof Regex.Repeat repeat) {
            return repeat(repeat);
        }
        if (regex instanceof Regex.BackReference) {
            return new Shape(
                    0,
                    Regex.Repeat.ENDLESS,
                    CharSet.UNKNOWN,
                    List.of(),
                    Optional.empty(),
                    false,
                    Shape.Cases.MIXED,
                    Optional.empty(),
                    Optional.empty());
        }
        return Shape.empty(false);
    }

    private static Shape text(Regex.Text text) {
        int length = text.chars().length();
        List<CharSet> heads = new ArrayList<>(Shape.MOST_HEADS);
        for (int i = 0; i < length && i < Shape.MOST_HEADS; i++) {
            heads.add(CharSet.range(text.chars().charAt(i), text.chars().charAt(i), text.fold()));
        }
        return new Shape(
                length,
                length,
                CharSet.of(text.chars(), text.fold()),
                heads,
                Optional.of(List.of(text.chars())),
                !(text.fold() && Letters.hasUncertainCase(text.chars())),
                text.fold() ? Shape.Cases.FOLDED : Shape.Cases.EXACT,
                Optional.empty(),
                Optional.empty());
    }

    private static Shape oneOf(Regex.OneOf oneOf) {
        CharSet set = oneOf.set();
        List<String> members = new ArrayList<>();
        set.members().chars().distinct().forEach(c -> members.add(Character.toString(c)));
        boolean exact = !oneOf.fold() || set.single() && set.members().chars().allMatch(c -> c < 128);
        boolean astral = set.other() && members.isEmpty();
        return new Shape(
                1,
                astral ? 2 : 1,
                set,
                List.of(set),
                members.isEmpty() ? Optional.empty() : Optional.of(members),
                exact,
                oneOf.fold() ? Shape.Cases.FOLDED : Shape.Cases.EXACT,
                Optional.empty(),
                Optional.empty());
    }

    private static Shape withoutExactness(Shape s) {
        return new Shape(
                s.min(), s.max(), s.all(), s.heads(), s.strings(), false, s.cases(), s.needle(), Optional.empty());
    }

    private static Shape choice(Regex.Choice choice) {
        List<String> strings = new ArrayList<>();
        Optional<Needle> needle = Optional.empty();
        Shape sum = of(choice.branches().get(0));
        boolean exact = true;
        boolean few = true;
        boolean every = true;
        for (int i = 0; i < choice.branches().size(); i++) {
            Shape branch = i == 0 ? sum : of(choice.branches().get(i));
            exact &= branch.exact();
            few &= branch.strings().isPresent()
                    && strings.size() + branch.strings().get().size() <= MANY_STRINGS;
            branch.strings().filter(list -> list.size() <= MANY_STRINGS).ifPresent(strings::addAll);
            if (every) {
                Optional<Needle> next = branch.bestNeedle();
                needle = i > 0 && next.isPresent()
                        ? Optional.of(needle.orElseThrow().or(next.get()))
                        : next;
                every = needle.isPresent() && needle.get().isUsable();
            }
            sum = new Shape(
                    Math.min(sum.min(), branch.min()),
                    Math.max(sum.max(), branch.max()),
                    sum.all().or(branch.all()),
                    union(sum.heads(), branch.heads()),
                    Optional.empty(),
                    exact,
                    sum.cases().and(branch.cases()),
                    Optional.empty(),
                    Optional.empty());
        }
        return new Shape(
                sum.min(),
                sum.max(),
                sum.all(),
                sum.heads(),
                few ? Optional.of(strings) : Optional.empty(),
                exact,
                sum.cases(),
                every ? needle : Optional.empty(),
                Optional.empty());
    }

    private static Shape repeat(Regex.Repeat repeat) {
        Shape body = of(repeat.body());
        Optional<List<String>> strings = Optional.empty();
        boolean exact = false;
        if (repeat.max() <= MANY_ITERATIONS && body.strings().isPresent()) {
            List<String> all = new ArrayList<>();
            if (iterate(body.strings().get(), repeat, 0, "", all)) {
                strings = Optional.of(all);
                exact = body.exact() && body.min() > 0;
            }
        }
        boolean endless = repeat.max() == Regex.Repeat.ENDLESS;
        Optional<CharSet> lead = body.lead();
        if (endless && !repeat.lazy() && isOneCharacter(repeat.body())) {
            lead = Optional.of(body.all());
        }
        return new Shape(
                Needle.Span.times(body.min(), repeat.min()),
                endless && body.max() > 0 ? Regex.Repeat.ENDLESS : Needle.Span.times(body.max(), repeat.max()),
                body.all(),
                heads(body, repeat.min()),
                strings,
                exact,
                body.cases(),
                needle(body, repeat.min()),
                repeat.min() > 0 ? lead : Optional.empty());
    }

    private static List<CharSet> union(List<CharSet> one, List<CharSet> other) {
        List<CharSet> heads = new ArrayList<>(Shape.MOST_HEADS);
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            heads.add(one.get(i).or(other.get(i)));
        }
        return heads;
    }

    private static List<CharSet> heads(Shape body, int times) {
        List<CharSet> heads = new ArrayList<>(Shape.MOST_HEADS);
        for (int i = 0; i < times && heads.size() < Shape.MOST_HEADS; i++) {
            heads.addAll(body.heads());
            if (body.min() != body.max() || body.heads().size() < body.min() || body.min() == 0) {
                break;
            }
        }
        return heads.size() > Shape.MOST_HEADS ? heads.subList(0, Shape.MOST_HEADS) : heads;
    }

    private static Optional<Needle> needle(Shape body, int times) {
        List<String> least = new ArrayList<>();
        Regex.Repeat first = new Regex.Repeat(Regex.EMPTY, Math.min(times, 3), Math.min(times, 3), false);
        if (times < 2 || body.strings().isEmpty() || !iterate(body.strings().get(), first, 0, "", least)) {
            return times > 0 ? body.bestNeedle() : Optional.empty();
        }
        return Optional.of(Needle.of(least, 0, 0, CharSet.NONE)).filter(Needle::isUsable);
    }

    private static boolean isOneCharacter(Regex regex) {
        return regex instanceof Regex.OneOf
                || regex instanceof Regex.Group group && !group.atomic() && isOneCharacter(group.body());
    }

    /** Lists what a repetition matches, in the order of backtracking; false if that is too much. */
    private static boolean iterate(List<String> body, Regex.Repeat repeat, int done, String prefix, List<String> all) {
        if (all.size() > MANY_STRINGS) {
            return false;
        }
        if (repeat.lazy() && done >= repeat.min()) {
            all.add(prefix);
        }
        if (done < repeat.max()) {
            for (String string : body) {
                if (!iterate(body, repeat, done + 1, prefix + string, all)) {
                    return false;
                }
            }
        }
        if (!repeat.lazy() && done >= repeat.min()) {
            all.add(prefix);
        }
        return all.size() <= MANY_STRINGS;
    }
}
