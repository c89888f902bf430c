package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses the syntax of Vale's patterns, that is .NET's as regexp2 reads it in its RE2 mode. See the Go package
 * github.com/dlclark/regexp2 for the dialect.
 */
final class RegexParser {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 100_000;

    private final Source in;
    private final References references;
    private final List<Integer> unnamed = new ArrayList<>();
    private final List<Integer> named = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private Flags flags;
    private int captures;
    private int depth;
    private boolean refersBack;
    private boolean followsLastMatch;
    private boolean astral;

    private RegexParser(String regex, Flags flags, References references) {
        this.in = new Source(regex);
        this.flags = flags;
        this.references = references;
    }

    /** Parses a whole pattern with these flags in force at its start. */
    static Parsed parse(String regex, Flags flags) throws BadPatternException {
        return parse(regex, flags, false);
    }

    /** The same; {@code lenient} lets back-references point outside the pattern, which then cannot be compiled by itself. */
    static Parsed parse(String regex, Flags flags, boolean lenient) throws BadPatternException {
        if (regex.length() > LONGEST) {
            throw new BadPatternException(
                    "A pattern is longer than " + LONGEST + " characters; split it into tokens.", regex, LONGEST);
        }
        Parsed first = new RegexParser(regex, flags, References.NONE).whole(false);
        return first.refersBack() && !lenient
                ? new RegexParser(regex, flags, new References(first.numbers(), first.names())).whole(true)
                : first;
    }

    private Parsed whole(boolean resolved) throws BadPatternException {
        Regex root = choice(resolved);
        if (!in.atEnd()) {
            throw in.error("A parenthesis is closed that was not opened", in.position());
        }
        List<Integer> numbers = new ArrayList<>(unnamed);
        numbers.addAll(named);
        boolean outside = astral || in.hasSurrogates();
        return new Parsed(root, List.copyOf(numbers), Map.copyOf(names), flags, refersBack, followsLastMatch, outside);
    }

    private Regex choice(boolean resolved) throws BadPatternException {
        if (++depth > DEEPEST) {
            throw in.error("The pattern nests more than " + DEEPEST + " groups", in.position());
        }
        List<Regex> branches = new ArrayList<>();
        do {
            branches.add(sequence(resolved));
        } while (in.take("|"));
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Regex.Choice(List.copyOf(branches));
    }

    private Regex sequence(boolean resolved) throws BadPatternException {
        List<Regex> parts = new ArrayList<>();
        while (true) {
            skipSpace();
            if (in.atEnd() || in.peek("|") || in.peek(")")) {
                break;
            }
            if (in.peek("(?") && inlineFlags()) {
                continue;
            }
            int start = in.position();
            Regex atom = atom(resolved);
            skipSpace();
            parts.add(quantified(atom, start));
        }
        List<Regex> joined = joined(parts);
        return joined.size() == 1 ? joined.get(0) : new Regex.Sequence(joined);
    }

    /** Joins neighboring literals to one, so that they can be looked for together. */
    private static List<Regex> joined(List<Regex> parts) {
        List<Regex> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Regex.Text first)) {
                result.add(parts.get(i));
                continue;
            }
            StringBuilder chars = new StringBuilder(first.chars());
            while (i + 1 < parts.size() && parts.get(i + 1) instanceof Regex.Text next && next.fold() == first.fold()) {
                chars.append(next.chars());
                i++;
            }
            result.add(new Regex.Text(chars.toString(), first.fold()));
        }
        return List.copyOf(result);
    }

    private void skipSpace() throws BadPatternException {
        while (!in.atEnd()) {
            if (in.peek("(?#")) {
                int end = in.indexOf(")");
                if (end < 0) {
                    throw in.error("A comment is not closed", in.position());
                }
                in.takeUntil(end + 1);
            } else if (flags.spaced() && Character.isWhitespace(in.charAt(in.position()))) {
                in.skip(1);
            } else if (flags.spaced() && in.peek("#")) {
                int end = in.indexOf("\n");
                in.takeUntil(end < 0 ? in.size() : end);
            } else {
                return;
            }
        }
    }

    /** Takes a group that only sets flags, such as {@code (?i)}; leaves everything else alone. */
    private boolean inlineFlags() throws BadPatternException {
        int start = in.position();
        in.skip(2);
        Flags changed = flagLetters();
        if (in.take(")")) {
            flags = changed;
            return true;
        }
        in.back(in.position() - start);
        return false;
    }

    private Flags flagLetters() {
        Flags changed = flags;
        boolean on = true;
        while (!in.atEnd()) {
            char c = in.charAt(in.position());
            if (c == '-' || c == '+') {
                on = c == '+';
            } else if (Flags.isFlag(c)) {
                changed = changed.with(c, on);
            } else {
                break;
            }
            in.skip(1);
        }
        return changed;
    }

    private Regex atom(boolean resolved) throws BadPatternException {
        int start = in.position();
        int c = in.next();
        return switch (c) {
            case '(' -> group(start, resolved);
            case '[' -> new ClassParser(in, flags.fold()).bracket();
            case '.' ->
                flags.dotAll()
                        ? new Regex.OneOf("[\\s\\S]", CharSet.ALL, false)
                        : new Regex.OneOf(
                                "[^\\n]", CharSet.range('\n', '\n', false).not(), false);
            case '^' -> new Regex.Edge(flags.lines() ? Regex.EdgeKind.LINE_START : Regex.EdgeKind.TEXT_START);
            case '$' -> new Regex.Edge(flags.lines() ? Regex.EdgeKind.LINE_END : Regex.EdgeKind.TEXT_END);
            case '\\' -> escape(start, resolved);
            case '*', '+', '?' -> throw in.error("There is nothing to repeat before '" + (char) c + "'", start);
            default -> text(c);
        };
    }

    private Regex text(int c) {
        astral |= c > Character.MAX_VALUE || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return new Regex.Text(Character.toString(c), flags.fold());
    }

    private Regex escape(int start, boolean resolved) throws BadPatternException {
        if (in.atEnd()) {
            throw in.error("The pattern ends in a single backslash", start);
        }
        char c = in.charAt(in.position());
        Regex.EdgeKind edge = switch (c) {
            case 'A' -> Regex.EdgeKind.TEXT_START;
            case 'z' -> Regex.EdgeKind.TEXT_END;
            case 'Z' -> Regex.EdgeKind.TEXT_END_OR_FINAL_BREAK;
            case 'b' -> Regex.EdgeKind.WORD_EDGE;
            case 'B' -> Regex.EdgeKind.NO_WORD_EDGE;
            case 'G' -> Regex.EdgeKind.LAST_MATCH;
            default -> null;
        };
        if (edge != null) {
            in.skip(1);
            followsLastMatch |= edge == Regex.EdgeKind.LAST_MATCH;
            return new Regex.Edge(edge);
        }
        if ("dDwWsSpP".indexOf(c) >= 0) {
            return new ClassParser(in, flags.fold()).shorthand();
        }
        if (c >= '1' && c <= '9') {
            refersBack = true;
            return resolved ? references.numbered(in, start, flags.fold()) : References.skipNumber(in);
        }
        if (in.take("k<") || in.take("k'") || in.take("k{")) {
            refersBack = true;
            return resolved ? references.named(in, start, flags.fold()) : References.skipName(in);
        }
        if (in.take("Q")) {
            int end = in.indexOf("\\E");
            String quoted = in.takeUntil(end < 0 ? in.size() : end);
            in.take("\\E");
            return quoted.isEmpty() ? Regex.EMPTY : new Regex.Text(quoted, flags.fold());
        }
        return text(EscapeParser.character(in, false));
    }

    private Regex group(int start, boolean resolved) throws BadPatternException {
        Flags outer = flags;
        Regex made;
        if (!in.take("?")) {
            int capture = flags.explicit() ? 0 : ++captures;
            if (capture > 0) {
                unnamed.add(capture);
            }
            made = new Regex.Group(capture, false, body(start, resolved));
        } else if (in.take(":")) {
            made = new Regex.Group(0, false, body(start, resolved));
        } else if (in.take(">")) {
            made = new Regex.Group(0, true, body(start, resolved));
        } else if (in.take("=")) {
            made = new Regex.Look(true, false, body(start, resolved));
        } else if (in.take("!")) {
            made = new Regex.Look(true, true, body(start, resolved));
        } else if (in.take("<=")) {
            made = new Regex.Look(false, false, body(start, resolved));
        } else if (in.take("<!")) {
            made = new Regex.Look(false, true, body(start, resolved));
        } else if (in.take("P<") || in.take("<")) {
            made = namedGroup(start, ">", resolved);
        } else if (in.take("'")) {
            made = namedGroup(start, "'", resolved);
        } else {
            Flags inner = flagLetters();
            if (!in.take(":")) {
                throw in.error("This kind of group is not supported", start);
            }
            flags = inner;
            made = new Regex.Group(0, false, body(start, resolved));
        }
        flags = outer;
        return made;
    }

    private Regex namedGroup(int start, String close, boolean resolved) throws BadPatternException {
        int end = in.indexOf(close);
        String name = end < 0 ? "" : in.takeUntil(end);
        in.skip(close.length());
        if (name.isEmpty() || !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')) {
            throw in.error("The name of a group must be letters, digits and underscores", start);
        }
        int capture = ++captures;
        if (names.putIfAbsent(name, capture) != null) {
            throw in.error("Two groups have the name '" + name + "'", start);
        }
        if (!name.startsWith(Alternation.MARKER)) {
            named.add(capture);
        }
        return new Regex.Group(capture, false, body(start, resolved));
    }

    private Regex body(int start, boolean resolved) throws BadPatternException {
        Regex inner = choice(resolved);
        if (!in.take(")")) {
            throw in.error("A parenthesis is opened but not closed", start);
        }
        return inner;
    }

    private Regex quantified(Regex atom, int start) throws BadPatternException {
        Regex.Repeat repeat = Quantifiers.read(in, atom);
        if (repeat == null) {
            return atom;
        }
        skipSpace();
        int next = in.position();
        if (Quantifiers.read(in, atom) != null) {
            throw in.error("A quantifier follows a quantifier", next);
        }
        if (atom instanceof Regex.Text text
                && text.chars().codePointCount(0, text.chars().length()) > 1) {
            int last = text.chars().offsetByCodePoints(text.chars().length(), -1);
            Regex repeated = new Regex.Repeat(
                    new Regex.Text(text.chars().substring(last), text.fold()),
                    repeat.min(),
                    repeat.max(),
                    repeat.lazy());
            return new Regex.Sequence(List.of(new Regex.Text(text.chars().substring(0, last), text.fold()), repeated));
        }
        return repeat;
    }
}
