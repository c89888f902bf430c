package dev.copydesk.core.rule.match;

/** The inline flags in force at one place of a pattern: {@code i}, {@code m}, {@code s}, {@code x} and {@code n}. */
record Flags(boolean fold, boolean lines, boolean dotAll, boolean spaced, boolean explicit) {
    private static final String LETTERS = "imsxn";

    static Flags of(boolean fold) {
        return new Flags(fold, false, false, false, false);
    }

    /** These flags with one of them switched. */
    Flags with(char letter, boolean on) {
        return switch (letter) {
            case 'i' -> new Flags(on, lines, dotAll, spaced, explicit);
            case 'm' -> new Flags(fold, on, dotAll, spaced, explicit);
            case 's' -> new Flags(fold, lines, on, spaced, explicit);
            case 'x' -> new Flags(fold, lines, dotAll, on, explicit);
            case 'n' -> new Flags(fold, lines, dotAll, spaced, on);
            default -> throw new IllegalArgumentException("There is no flag " + letter);
        };
    }

    static boolean isFlag(char letter) {
        return LETTERS.indexOf(letter) >= 0;
    }

    /** The inline group that leads from other flags to these, or nothing where they are equal. */
    String differenceFrom(Flags other) {
        StringBuilder on = new StringBuilder();
        StringBuilder off = new StringBuilder();
        for (char letter : LETTERS.toCharArray()) {
            boolean mine = equals(with(letter, true));
            if (mine != other.equals(other.with(letter, true))) {
                (mine ? on : off).append(letter);
            }
        }
        return on.isEmpty() && off.isEmpty() ? "" : "(?" + on + (off.isEmpty() ? "" : "-" + off) + ")";
    }
}
