package dev.copydesk.core.rule.match;

import java.util.List;

/**
 * Writes a parsed pattern as java.util.regex reads it under {@link RegexTranslator#FLAGS}.
 *
 * <p>An endless repetition inside a look-behind, which java.util.regex refuses, is written with an upper limit of {@value
 * #LONGEST_LOOK_BEHIND}.
 */
final class JavaSource {
    /** How often a part of a look-behind may at most repeat. */
    static final int LONGEST_LOOK_BEHIND = 100;

    private final StringBuilder out = new StringBuilder();
    private boolean fold;
    private boolean behind;

    private JavaSource(boolean fold) {
        this.fold = fold;
    }

    /** The source of the pattern; {@code fold} says whether it will be compiled as case-insensitive. */
    static String of(Regex regex, boolean fold) {
        JavaSource writer = new JavaSource(fold);
        writer.write(regex);
        return writer.out.toString();
    }

    private void write(Regex regex) {
        if (regex instanceof Regex.Text text) {
            folded(text.fold(), () -> text.chars().codePoints().forEach(this::character));
        } else if (regex instanceof Regex.OneOf oneOf) {
            folded(oneOf.fold(), () -> out.append(oneOf.java()));
        } else if (regex instanceof Regex.Edge edge) {
            out.append(edge.kind().java());
        } else if (regex instanceof Regex.Look look) {
            look(look);
        } else if (regex instanceof Regex.Group group) {
            out.append(group.capture() > 0 ? "(" : group.atomic() ? "(?>" : "(?:");
            write(group.body());
            out.append(')');
        } else if (regex instanceof Regex.Sequence sequence) {
            sequence.parts().forEach(part -> inSequence(part));
        } else if (regex instanceof Regex.Choice choice) {
            branches(choice.branches());
        } else if (regex instanceof Regex.Repeat repeat) {
            repeat(repeat);
        } else if (regex instanceof Regex.BackReference back) {
            folded(back.fold(), () -> out.append("(?:\\").append(back.capture()).append(')'));
        }
    }

    private void inSequence(Regex part) {
        if (part instanceof Regex.Choice) {
            out.append("(?:");
            write(part);
            out.append(')');
        } else {
            write(part);
        }
    }

    private void branches(List<Regex> branches) {
        for (int i = 0; i < branches.size(); i++) {
            out.append(i == 0 ? "" : "|");
            write(branches.get(i));
        }
    }

    private void look(Regex.Look look) {
        boolean outer = behind;
        behind |= !look.ahead();
        out.append(look.ahead() ? "(?" : "(?<").append(look.negative() ? '!' : '=');
        write(look.body());
        out.append(')');
        behind = outer;
    }

    private void repeat(Regex.Repeat repeat) {
        boolean single = repeat.body() instanceof Regex.Group
                || repeat.body() instanceof Regex.OneOf oneOf && oneOf.fold() == fold;
        out.append(single ? "" : "(?:");
        write(repeat.body());
        out.append(single ? "" : ")");
        int max = repeat.max();
        if (behind && max == Regex.Repeat.ENDLESS) {
            max = Math.max(repeat.min(), LONGEST_LOOK_BEHIND);
        }
        if (max == Regex.Repeat.ENDLESS) {
            out.append(repeat.min() == 0 ? "*" : repeat.min() == 1 ? "+" : "{" + repeat.min() + ",}");
        } else if (repeat.min() == 0 && max == 1) {
            out.append('?');
        } else {
            out.append('{').append(repeat.min());
            out.append(max == repeat.min() ? "}" : "," + max + "}");
        }
        out.append(repeat.lazy() ? "?" : "");
    }

    private boolean isSingle(Regex body) {
        return body instanceof Regex.Group
                || body instanceof Regex.OneOf oneOf && oneOf.fold() == fold
                || body instanceof Regex.Text text && text.chars().length() == 1 && text.fold() == fold;
    }

    private void folded(boolean wanted, Runnable body) {
        if (wanted == fold) {
            body.run();
            return;
        }
        out.append(wanted ? "(?i:" : "(?-i:");
        fold = wanted;
        body.run();
        fold = !wanted;
        out.append(')');
    }

    private void character(int c) {
        out.append(ClassParser.escaped(c));
    }
}
