package dev.copydesk.core.rule.match;

/**
 * What stands around the alternation of a rule's tokens, in the syntax of Vale's patterns.
 *
 * @param before everything up to the first token
 * @param after everything behind the last token
 */
public record Template(String before, String after) {
    /** Tokens stand as whole words; {@code ^} and {@code $} mean line ends. */
    public static final Template WORD = new Template("(?m)\\b(?:", ")\\b");

    /** Tokens may stand inside words; {@code ^} and {@code $} mean line ends. */
    public static final Template NONWORD = new Template("(?m)(?:", ")");

    /** Nothing around the tokens; {@code ^} and {@code $} mean the ends of the region. */
    public static final Template BARE = new Template("(?:", ")");

    /** Reads a template such as Vale's {@code WordTemplate}, in which the first {@code %s} stands for the tokens. */
    public static Template of(String pattern) {
        int hole = pattern.indexOf("%s");
        if (hole < 0) {
            throw new IllegalArgumentException("The word template has no %s in it: " + pattern);
        }
        return new Template(pattern.substring(0, hole), pattern.substring(hole + 2));
    }

    /** The same with more pattern in front, outside the reach of this template's flags. */
    public Template precededBy(String pattern) {
        return new Template(pattern + before, after);
    }

    /** The same with more pattern behind. */
    public Template followedBy(String pattern) {
        return new Template(before, after + pattern);
    }

    /** Whether each token may be matched by itself: nothing but word edges stands around them. */
    boolean isPlain() {
        return isEdged() || (before.equals("(?m)(?:") || before.equals("(?:")) && after.equals(")");
    }

    /** Whether word edges, and nothing else, stand around the tokens. */
    boolean isEdged() {
        return (before.equals("(?m)\\b(?:") || before.equals("\\b(?:")) && after.equals(")\\b");
    }
}
