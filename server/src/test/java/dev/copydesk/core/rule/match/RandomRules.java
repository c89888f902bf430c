package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded random tokens and texts, dense enough that tokens often match. */
final class RandomRules {
    private static final String[] ATOMS = {
        "a",
        "b",
        "ab",
        "ba",
        "the",
        "is",
        "k",
        "K",
        "s",
        "S",
        "i",
        "I",
        "ſ",
        "ı",
        "İ",
        "\u212A",
        "ß",
        "ẞ",
        "é",
        "É",
        "e\u0301",
        "-",
        " ",
        "'",
        "’",
        "1",
        "42",
        "😀",
        "𐐀",
        "𐐨",
        "[ab]",
        "[a-c]",
        "[^a]",
        "[^ab ]",
        "[i-k]",
        "[I-K]",
        "[sS]",
        "[’']",
        "[é-í]",
        "[\\w-[ab]]",
        "\\w",
        "\\d",
        "\\s",
        "\\W",
        "\\S",
        ".",
        "\\.",
        "\\n",
        "[[:alpha:]]",
        "\\p{L}",
        "\\p{Lu}",
        "[K]",
        "[ſk]"
    };
    private static final String[] EDGES = {
        "^",
        "$",
        "\\b",
        "\\B",
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!a)",
        "(?<=\\s)",
        "(?<! \\w+)",
        "\\A",
        "\\z",
        "\\Z",
        "(?!b|\\s)"
    };
    private static final String[] PIECES = {
        "a", "b", "ab", "ba", "abc", "the", "is", "k", "K", "s", "S", "i", "I", "ſ", "ı", "İ", "\u212A", "ß", "ẞ", "é",
                "É",
        "e\u0301", "-", " ", " ", " ", "'", "’", "1", "42", "😀", "𐐀", "𐐨", ".", ",", "\n", "THE", "\u200D", "_", "c",
                "j", "x"
    };

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            tokens.add(token());
        }
        return tokens;
    }

    private String token() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return "(?i)" + regex(2);
        }
        if (kind == 1) {
            return "(?-i)" + regex(1);
        }
        if (kind == 2) {
            return "(\\w)" + regex(1) + "\\1";
        }
        if (kind == 3) {
            return "(?P<first_one>[ab])" + regex(1) + "\\k<first_one>?";
        }
        return kind < 10 ? literal() : regex(2);
    }

    private String literal() {
        StringBuilder made = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            made.append(PIECES[random.nextInt(PIECES.length)].replace(".", "\\."));
        }
        return made.toString();
    }

    private String regex(int depth) {
        StringBuilder made = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            made.append(part(depth));
        }
        return made.toString();
    }

    private String part(int depth) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return EDGES[random.nextInt(EDGES.length)];
        }
        if (kind < 7 || depth == 0) {
            String atom = ATOMS[random.nextInt(ATOMS.length)];
            return random.nextInt(3) == 0 ? atom + quantifier() : atom;
        }
        String[] opens = {"(", "(?:", "(?i:", "(?>", "(?-i:"};
        String body = regex(depth - 1) + (random.nextBoolean() ? "|" + regex(depth - 1) : "");
        String group = opens[random.nextInt(opens.length)] + body + ")";
        return random.nextInt(3) == 0 ? group + quantifier() : group;
    }

    private String quantifier() {
        String[] quantifiers = {"?", "*", "+", "{2}", "{1,2}", "{0,2}", "??", "+?", "*?", "{2,}"};
        return quantifiers[random.nextInt(quantifiers.length)];
    }

    String text() {
        StringBuilder made = new StringBuilder();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            made.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return made.toString();
    }

    Template template() {
        int kind = random.nextInt(12);
        if (kind == 0) {
            return Template.of("(?<!x)(?:%s)(?![-x])");
        }
        if (kind == 1) {
            return Template.WORD.precededBy("a?").followedBy("s?");
        }
        return kind < 6 ? Template.WORD : kind < 9 ? Template.NONWORD : Template.BARE;
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
