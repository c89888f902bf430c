package dev.copydesk.core.rule.match;

/**
 * One wish to be told about a stretch of a string.
 *
 * @param alternation who wants to know
 * @param unit which of its units
 * @param back how far in front of the stretch's end the place lies that the unit wants to know, in UTF-16 units
 * @param capital a character of the stretch that must stand there as it is, because it is rarer so than in any case; 0 if none
 * @param capitalBack how far in front of the stretch's end that character stands
 */
record Lookup(int alternation, int unit, int back, char capital, int capitalBack) {

    /** A wish for the stretch from {@code start} to {@code end} of a string. */
    static Lookup of(int alternation, int unit, String string, int start, int end, boolean keepsCase) {
        for (int i = start; keepsCase && i < end; i++) {
            if (Letters.fold(string.charAt(i)) != string.charAt(i)) {
                return new Lookup(alternation, unit, end, string.charAt(i), end - i);
            }
        }
        return new Lookup(alternation, unit, end, (char) 0, 0);
    }
}
