package dev.copydesk.core.rule.match;

import java.util.List;

/**
 * A parsed pattern. Flags are resolved by the parser, so every node says by itself what it matches; {@code fold} means "in any
 * case".
 */
sealed interface Regex {
    /** Nothing at all, the match of an empty pattern. */
    Regex EMPTY = new Sequence(List.of());

    /** Characters that must stand there, in this order. */
    record Text(String chars, boolean fold) implements Regex {}

    /** Exactly one character out of a set, written in {@code java} as java.util.regex wants it. */
    record OneOf(String java, CharSet set, boolean fold) implements Regex {}

    /** A condition on a place between characters. */
    record Edge(EdgeKind kind) implements Regex {}

    /** A condition on what follows or precedes; consumes nothing. */
    record Look(boolean ahead, boolean negative, Regex body) implements Regex {}

    /** A group; {@code capture} counts from 1 in the order of opening parentheses, 0 says that the group captures nothing. */
    record Group(int capture, boolean atomic, Regex body) implements Regex {}

    /** One part after the other. */
    record Sequence(List<Regex> parts) implements Regex {}

    /** The first branch that lets the rest match. */
    record Choice(List<Regex> branches) implements Regex {}

    /** A repeated part; {@code max} is {@link #ENDLESS} where there is no limit. */
    record Repeat(Regex body, int min, int max, boolean lazy) implements Regex {
        static final int ENDLESS = Integer.MAX_VALUE;
    }

    /** What group {@code capture} has captured; the number is that of {@link Group#capture()}. */
    record BackReference(int capture, boolean fold) implements Regex {}

    /** The conditions that need no body, with their java.util.regex spelling. */
    enum EdgeKind {
        TEXT_START("\\A"),
        LINE_START("(?m:^)"),
        TEXT_END("\\z"),
        TEXT_END_OR_FINAL_BREAK("(?-m:\\Z)"),
        LINE_END("(?m:$)"),
        WORD_EDGE("\\b"),
        NO_WORD_EDGE("\\B"),
        LAST_MATCH("\\G");

        private final String java;

        EdgeKind(String java) {
            this.java = java;
        }

        String java() {
            return java;
        }
    }
}
