package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.Map;

/**
 * A parsed pattern with what its groups are called.
 *
 * @param root the pattern
 * @param numbers the {@link Regex.Group#capture()} of the group that rule authors call number {@code i + 1}: unnamed groups in the
 *     order of their parentheses, then the named ones, as in .NET
 * @param names the {@link Regex.Group#capture()} of each named group
 * @param after the flags in force behind the pattern
 * @param refersBack whether the pattern holds a back-reference
 * @param followsLastMatch whether the pattern holds {@code \G}
 * @param astral whether the pattern names a character outside the Basic Multilingual Plane, or half of one
 */
record Parsed(
        Regex root,
        List<Integer> numbers,
        Map<String, Integer> names,
        Flags after,
        boolean refersBack,
        boolean followsLastMatch,
        boolean astral) {
    /** A part of the pattern by itself. */
    Parsed withRoot(Regex part) {
        return new Parsed(part, List.of(), Map.of(), after, false, followsLastMatch, astral);
    }
}
