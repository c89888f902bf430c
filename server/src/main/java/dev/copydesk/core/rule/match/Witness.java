package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a pattern that stands behind a beginning which runs through any prose, as {@code ,\s\w+\s(?:and|or)} in {@code
 * (?:[^,]+,)+\s\w+\s(?:and|or)}. Where it matches nowhere, the whole cannot match, and the expensive beginning need not be tried.
 */
final class Witness {
    private Witness() {}

    /** The part behind the wild beginning, if the pattern has one and the rest says something. */
    static Optional<Regex> of(Regex root) {
        if (root instanceof Regex.Group group && !group.atomic()) {
            return of(group.body());
        }
        if (!(root instanceof Regex.Sequence sequence) || sequence.parts().size() < 2) {
            return Optional.empty();
        }
        Regex beginning = sequence.parts().get(0);
        Shape shape = Analysis.of(beginning);
        if (shape.max() != Regex.Repeat.ENDLESS || !shape.all().mayHold('e')) {
            return Optional.empty();
        }
        List<Regex> rest = new ArrayList<>();
        tail(beginning).ifPresent(rest::add);
        rest.addAll(sequence.parts().subList(1, sequence.parts().size()));
        Regex witness = new Regex.Sequence(rest);
        Shape says = Analysis.of(witness);
        boolean useful = !says.heads().isEmpty() && !says.heads().get(0).isWild();
        return useful ? Optional.of(witness) : Optional.empty();
    }

    /** The character with which a repeated group ends. */
    private static Optional<Regex> tail(Regex beginning) {
        if (beginning instanceof Regex.Repeat repeat && repeat.min() > 0) {
            return tail(repeat.body());
        }
        if (beginning instanceof Regex.Group group) {
            return tail(group.body());
        }
        if (beginning instanceof Regex.Sequence sequence && !sequence.parts().isEmpty()) {
            Regex last = sequence.parts().get(sequence.parts().size() - 1);
            return last instanceof Regex.Text || last instanceof Regex.OneOf ? Optional.of(last) : Optional.empty();
        }
        return Optional.empty();
    }
}
