package dev.copydesk.core.rule.match;

import java.util.List;

/**
 * One match of a pattern.
 *
 * @param start UTF-16 offset of the first matched unit, in the whole text
 * @param end UTF-16 offset after the last matched unit
 * @param token 0-based index of the token that matched
 * @param groups what the token's capture groups hold, from group 1; empty text where a group took no part
 */
public record Match(int start, int end, int token, List<String> groups) {}
