package dev.copydesk.core.rule.match;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many folded strings in one pass (Aho and Corasick 1975, as a dense deterministic automaton over the characters that
 * occur in the strings).
 */
final class Automaton {
    private static final int ENDS_HERE = 1 << 31;

    private final char[] classOf;
    /** The classes of ASCII characters before folding, for the sake of speed. */
    private final char[] ascii = new char[128];

    private final int classes;
    /** Row offset of the next state; the sign bit says that strings end there. */
    private final int[] next;
    /** For each state the string that ends there, or -1. */
    private final int[] ends;
    /** For each state the longest proper suffix at which a string ends, or 0. */
    private final int[] shorter;

    private Automaton(char[] classOf, int classes, int[] next, int[] ends, int[] shorter) {
        this.classOf = classOf;
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = classOf[Letters.fold(c)];
        }
        this.classes = classes;
        this.next = next;
        this.ends = ends;
        this.shorter = shorter;
    }

    /** Told about each string found: its index and the UTF-16 offset behind it. */
    interface Found {
        void at(int string, int end);
    }

    /** Builds the automaton for distinct, non-empty, folded strings. */
    static Automaton of(List<String> strings) {
        char[] classOf = new char[1 << 16];
        int classes = 1;
        int longest = 1;
        for (String string : strings) {
            longest += string.length();
            for (int i = 0; i < string.length(); i++) {
                if (classOf[string.charAt(i)] == 0) {
                    classOf[string.charAt(i)] = (char) classes++;
                }
            }
        }
        int[] next = new int[Math.min(longest, 1024) * classes];
        int[] ends = new int[longest];
        Arrays.fill(ends, -1);
        int states = 1;
        for (int index = 0; index < strings.size(); index++) {
            String string = strings.get(index);
            int state = 0;
            for (int i = 0; i < string.length(); i++) {
                int edge = state * classes + classOf[string.charAt(i)];
                if (next[edge] == 0) {
                    if ((states + 1) * classes > next.length) {
                        next = Arrays.copyOf(next, Math.min(longest, states * 2 + 1) * classes);
                    }
                    next[edge] = states++;
                }
                state = next[edge];
            }
            ends[state] = index;
        }
        return complete(classOf, classes, Arrays.copyOf(next, states * classes), Arrays.copyOf(ends, states));
    }

    /** Fills the missing edges with those of the longest suffix that is also a state. */
    private static Automaton complete(char[] classOf, int classes, int[] next, int[] ends) {
        int states = ends.length;
        int[] shorter = new int[states];
        int[] fallback = new int[states];
        int[] queue = new int[states];
        int tail = 0;
        for (int c = 0; c < classes; c++) {
            if (next[c] != 0) {
                queue[tail++] = next[c];
            }
        }
        for (int head = 0; head < tail; head++) {
            int state = queue[head];
            int suffix = fallback[state];
            shorter[state] = ends[suffix] >= 0 ? suffix : shorter[suffix];
            for (int c = 0; c < classes; c++) {
                int target = next[state * classes + c];
                int other = next[suffix * classes + c];
                if (target == 0) {
                    next[state * classes + c] = other;
                } else {
                    fallback[target] = other;
                    queue[tail++] = target;
                }
            }
        }
        for (int edge = 0; edge < next.length; edge++) {
            int target = next[edge];
            next[edge] = target * classes | (ends[target] >= 0 || shorter[target] != 0 ? ENDS_HERE : 0);
        }
        return new Automaton(classOf, classes, next, ends, shorter);
    }

    /** Reports every occurrence of every string, in the order of their ends. */
    void scan(char[] text, Found found) {
        int row = 0;
        int length = text.length;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            int target = next[row + (c < 128 ? ascii[c] : classOf[Letters.fold(c)])];
            row = target & ~ENDS_HERE;
            if (target < 0) {
                report(row / classes, i + 1, found);
            }
        }
    }

    private void report(int state, int end, Found found) {
        for (int at = state; at != 0; at = shorter[at]) {
            if (ends[at] >= 0) {
                found.at(ends[at], end);
            }
        }
    }
}
