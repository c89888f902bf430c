package dev.copydesk.core.rule.match;

import java.util.Arrays;
import java.util.Collection;

/** Estimates how often a string turns up in English prose, to pick the literals that cost least to look for. */
final class Rarity {
    private static final String COMMON = " etaoinshrdlcumwfgypbvkxjqz";
    private static final double[] PER_THOUSAND = {
        180, 100, 74, 65, 62, 57, 57, 52, 50, 49, 35, 33, 23, 23, 20, 19, 18, 16, 16, 15, 12, 8, 6, 1.2, 1, 0.8, 0.6
    };
    private static final double CAPITAL = 0.05;
    private static final double[] ASCII = table();

    private Rarity() {}

    private static double[] table() {
        double[] table = new double[128];
        Arrays.fill(table, 0.001);
        for (int i = 0; i < PER_THOUSAND.length; i++) {
            table[COMMON.charAt(i)] = PER_THOUSAND[i] / 1000;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            table[c] = table[c + 32] * CAPITAL;
        }
        table[','] = 0.01;
        table['.'] = 0.01;
        table['\n'] = 0.01;
        return table;
    }

    /** The chance that a character stands at a given place. */
    static double of(char c) {
        return c < 128 ? ASCII[c] : 0.0003;
    }

    /** The chance that a string starts at a given place. */
    static double of(String text, int from, int to) {
        double chance = 1;
        for (int i = from; i < to; i++) {
            chance *= of(text.charAt(i));
        }
        return chance;
    }

    /** The chance that one of the strings starts at a given place. */
    static double of(Collection<String> texts, int window) {
        double chance = 0;
        for (String text : texts) {
            int start = window(text, window);
            chance += of(text, start, Math.min(text.length(), start + window));
        }
        return chance;
    }

    /** Where the rarest stretch of so many characters starts in a string. */
    static int window(String text, int length) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i + length <= text.length(); i++) {
            double chance = of(text, i, i + length);
            if (chance < least) {
                least = chance;
                best = i;
            }
        }
        return best;
    }
}
