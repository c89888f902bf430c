package dev.copydesk.rulebook;

import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.Template;

/**
 * What a set-up lends to all of its rules.
 *
 * @param accepted the accepted terms of the vocabulary
 * @param words what stands around the tokens of rules for whole words
 */
record Surroundings(Terms accepted, Template words) {

    private static final Surroundings PLAIN = new Surroundings(Terms.none(), Template.WORD);

    static Surroundings plain() {
        return PLAIN;
    }
}
