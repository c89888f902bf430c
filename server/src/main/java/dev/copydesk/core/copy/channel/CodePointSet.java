package dev.copydesk.core.copy.channel;

import java.util.Arrays;

/** A set of code points given by ranges in ascending order. */
final class CodePointSet {

    private final int[] starts;
    private final int[] ends;

    private CodePointSet(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Reads hexadecimal code points and ranges with both ends included: {@code "A9 2194-2199"}. */
    static CodePointSet parse(String ranges) {
        String[][] parts =
                Arrays.stream(ranges.split(" ")).map(each -> each.split("-")).toArray(String[][]::new);
        return new CodePointSet(
                Arrays.stream(parts)
                        .mapToInt(each -> Integer.parseInt(each[0], 16))
                        .toArray(),
                Arrays.stream(parts)
                        .mapToInt(each -> Integer.parseInt(each[each.length - 1], 16))
                        .toArray());
    }

    boolean contains(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && codePoint <= ends[range];
    }
}
