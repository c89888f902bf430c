package dev.copydesk.core.rule.match;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what stands between brackets, and the classes that a backslash names. */
final class ClassParser {
    private static final int DEEPEST = 20;

    private static final Map<String, String> POSIX = Map.ofEntries(
            Map.entry("alpha", "A-Za-z"),
            Map.entry("digit", "0-9"),
            Map.entry("alnum", "0-9A-Za-z"),
            Map.entry("upper", "A-Z"),
            Map.entry("lower", "a-z"),
            Map.entry("space", "\t-\r "),
            Map.entry("blank", "\t "),
            Map.entry("punct", "!-/:-@\\[-`{-~"),
            Map.entry("cntrl", "\0-\u001F\u007F"),
            Map.entry("graph", "!-~"),
            Map.entry("print", " -~"),
            Map.entry("word", "0-9A-Za-z_"),
            Map.entry("ascii", "\0-\u007F"),
            Map.entry("xdigit", "0-9A-Fa-f"));

    private final Source in;
    private final boolean fold;
    private int depth;

    ClassParser(Source in, boolean fold) {
        this.in = in;
        this.fold = fold;
    }

    /** Reads a class whose opening bracket has just been taken. */
    Regex.OneOf bracket() throws BadPatternException {
        int start = in.position() - 1;
        if (++depth > DEEPEST) {
            throw in.error("A character class nests more than " + DEEPEST + " others", start);
        }
        boolean negated = in.take("^");
        StringBuilder java = new StringBuilder("[");
        CharSet set = CharSet.NONE;
        boolean first = true;
        while (true) {
            if (in.atEnd()) {
                throw in.error("A character class is opened with '[' but not closed", start);
            }
            if (in.peek("]") && !first) {
                in.skip(1);
                break;
            }
            if (in.peek("-[") && !first) {
                in.skip(2);
                Regex.OneOf less = bracket();
                if (!in.take("]")) {
                    throw in.error("Nothing may follow a subtracted character class but ']'", in.position());
                }
                CharSet base = negated ? set.not() : set;
                String whole = "[" + close(java, negated) + "&&[^" + less.java() + "]]";
                return new Regex.OneOf(whole, base.minus(less.set()), fold);
            }
            first = false;
            Regex.OneOf item = item();
            java.append(item.java());
            set = set.or(item.set());
        }
        return new Regex.OneOf(close(java, negated), negated ? set.not() : set, fold);
    }

    private static String close(StringBuilder java, boolean negated) {
        return (negated ? "[^" : "[") + java.substring(1) + "]";
    }

    private Regex.OneOf item() throws BadPatternException {
        if (in.peek("[:")) {
            int end = in.indexOf(":]");
            if (end > 0 && isName(in, end)) {
                return posix(in.takeUntil(end).substring(2));
            }
        }
        int start = in.position();
        if (in.peek("\\") && in.size() > start + 1 && "dDwWsSpP".indexOf(in.charAt(start + 1)) >= 0) {
            in.skip(1);
            return shorthand();
        }
        int low = character();
        if (!in.peek("-") || in.peek("-]") || in.peek("-[")) {
            return new Regex.OneOf(escaped(low), CharSet.range(low, low, fold), fold);
        }
        int dash = in.position();
        in.skip(1);
        if (in.peek("\\") && in.size() > dash + 2 && "dDwWsSpP".indexOf(in.charAt(dash + 2)) >= 0) {
            in.back(1);
            return new Regex.OneOf(escaped(low), CharSet.range(low, low, fold), fold);
        }
        int high = character();
        if (high < low) {
            throw in.error("The range in a character class runs backwards", start);
        }
        return new Regex.OneOf(escaped(low) + "-" + escaped(high), CharSet.range(low, high, fold), fold);
    }

    private static boolean isName(Source in, int end) {
        for (int i = in.position() + 2; i < end; i++) {
            if (!Character.isLetter(in.charAt(i)) && in.charAt(i) != '^') {
                return false;
            }
        }
        return true;
    }

    private Regex.OneOf posix(String name) throws BadPatternException {
        boolean negated = name.startsWith("^");
        String ranges = POSIX.get(negated ? name.substring(1) : name);
        if (ranges == null) {
            throw in.error("There is no character class [:" + name + ":]", in.position());
        }
        in.skip(2);
        Regex.OneOf inner = new ClassParser(new Source(ranges + "]"), fold).bracket();
        return negated ? new Regex.OneOf("[^" + inner.java() + "]", inner.set().not(), fold) : inner;
    }

    private int character() throws BadPatternException {
        if (in.atEnd()) {
            throw in.error("A character class is not closed", in.position());
        }
        int c = in.next();
        return c == '\\' ? EscapeParser.character(in, true) : c;
    }

    /** Reads a class such as {@code \d} whose backslash has just been taken. */
    Regex.OneOf shorthand() throws BadPatternException {
        int start = in.position() - 1;
        char kind = (char) in.next();
        CharSet set = switch (Character.toLowerCase(kind)) {
            case 'd' -> CharSet.DIGITS;
            case 'w' -> CharSet.WORDS;
            case 's' -> CharSet.SPACES;
            default -> CharSet.UNKNOWN;
        };
        if (kind == 'p' || kind == 'P') {
            String java = "\\" + kind + "{" + property(start) + "}";
            return new Regex.OneOf(java, CharSet.property(java, fold), fold);
        }
        return new Regex.OneOf("\\" + kind, Character.isUpperCase(kind) ? set.not() : set, fold);
    }

    private String property(int start) throws BadPatternException {
        String name;
        if (in.take("{")) {
            int end = in.indexOf("}");
            if (end < 0) {
                throw in.error("The name behind \\p is not closed with '}'", start);
            }
            name = in.takeUntil(end);
            in.skip(1);
        } else if (!in.atEnd()) {
            name = Character.toString(in.next());
        } else {
            throw in.error("A name must follow \\p", start);
        }
        boolean safe = !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        for (String candidate : safe ? new String[] {name, "Is" + name} : new String[0]) {
            if (candidate.length() > 2 && candidate.equals(name) && !name.startsWith("Is")) {
                continue;
            }
            try {
                Pattern.compile("\\p{" + candidate + "}");
                return candidate;
            } catch (PatternSyntaxException unknown) {
                continue;
            }
        }
        throw in.error("There is no set of characters with the name \\p{" + name + "}", start);
    }

    /** A character as it must be written inside or outside of a class in java.util.regex. */
    static String escaped(int c) {
        if (c < 128 && !Character.isLetterOrDigit(c) && c > ' ') {
            return "\\" + (char) c;
        }
        if (c <= ' ' || c == 0x7F || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return c == ' ' ? " " : "\\x{" + Integer.toHexString(c) + "}";
        }
        return Character.toString(c);
    }
}
