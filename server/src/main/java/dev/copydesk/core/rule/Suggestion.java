package dev.copydesk.core.rule;

import dev.copydesk.core.text.TextEdit;

/**
 * A rewrite offered for a finding.
 *
 * @param title what a person reads in a menu
 * @param edit the change, in source offsets
 * @param applicability who may apply it
 */
public record Suggestion(String title, TextEdit edit, Applicability applicability) {

    public static Suggestion of(String title, TextEdit edit, Applicability applicability) {
        return new Suggestion(title, edit, applicability);
    }
}
