package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.Map;

/**
 * Reads back-references, which can be resolved only when all groups of the pattern are known.
 *
 * @param numbers the {@link Regex.Group#capture()} of the groups in the order in which authors number them
 * @param names the {@link Regex.Group#capture()} of each named group
 */
record References(List<Integer> numbers, Map<String, Integer> names) {
    static final References NONE = new References(List.of(), Map.of());

    private static final int MOST = 1000;

    /** Passes over the number of a reference that cannot be resolved yet. */
    static Regex skipNumber(Source in) {
        number(in);
        return Regex.EMPTY;
    }

    /** Passes over the name of a reference, behind its opening bracket, that cannot be resolved yet. */
    static Regex skipName(Source in) {
        name(in);
        return Regex.EMPTY;
    }

    /** A reference by number; its backslash has been taken. */
    Regex numbered(Source in, int start, boolean fold) throws BadPatternException {
        int number = number(in);
        if (number > numbers.size()) {
            throw in.error("There is no group number " + number + " to refer back to", start);
        }
        return new Regex.BackReference(numbers.get(number - 1), fold);
    }

    /** A reference by name, or by a number in brackets; its opening bracket has been taken. */
    Regex named(Source in, int start, boolean fold) throws BadPatternException {
        String name = name(in);
        Integer capture = names.get(name);
        if (capture != null) {
            return new Regex.BackReference(capture, fold);
        }
        boolean number = !name.isEmpty() && name.length() < 4 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = number ? Integer.parseInt(name) - 1 : -1;
        if (index < 0 || index >= numbers.size()) {
            throw in.error("There is no group named '" + name + "' to refer back to", start);
        }
        return new Regex.BackReference(numbers.get(index), fold);
    }

    private static int number(Source in) {
        int number = 0;
        while (!in.atEnd() && Character.digit(in.charAt(in.position()), 10) >= 0 && number < MOST) {
            number = number * 10 + Character.digit((char) in.next(), 10);
        }
        return number;
    }

    private static String name(Source in) {
        char open = in.charAt(in.position() - 1);
        int end = in.indexOf(open == '<' ? ">" : open == '{' ? "}" : "'");
        String name = end < 0 ? "" : in.takeUntil(end);
        in.skip(1);
        return name;
    }
}
