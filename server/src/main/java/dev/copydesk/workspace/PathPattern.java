package dev.copydesk.workspace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One pattern over paths with slashes, as in a .gitignore file: {@code *} and {@code ?} stop at a slash, {@code **} as a whole part
 * does not, {@code [a-z]} and {@code [!a-z]} stand for one character, a backslash makes the next character plain.
 *
 * <p>All positions are followed at once, so that a pattern from a hostile workspace takes time in proportion to its length and the
 * path's, whatever it holds.
 */
final class PathPattern {

    private enum Kind {
        LITERAL,
        ANY,
        SET,
        /** Any characters but slashes. */
        STAR,
        /** Any characters. */
        ALL,
        /** The two tokens behind it may be left out. */
        OPTIONAL_PAIR
    }

    private record Token(Kind kind, int literal, String set) {

        static Token of(Kind kind) {
            return new Token(kind, 0, "");
        }

        boolean takes(int c) {
            return switch (kind) {
                case LITERAL -> c == literal;
                case ANY, STAR -> c != '/';
                case SET -> c != '/' && inSet(c);
                case ALL -> true;
                case OPTIONAL_PAIR -> false;
            };
        }

        private boolean inSet(int c) {
            int[] set = this.set.codePoints().toArray();
            boolean not = set.length > 0 && (set[0] == '!' || set[0] == '^');
            for (int i = not ? 1 : 0; i < set.length; i++) {
                boolean range = i + 2 < set.length && set[i + 1] == '-';
                if (range ? set[i] <= c && c <= set[i + 2] : set[i] == c) {
                    return !not;
                }
                i += range ? 2 : 0;
            }
            return not;
        }
    }

    private final List<Token> tokens = new ArrayList<>();

    private PathPattern() {}

    static PathPattern of(String glob) {
        PathPattern pattern = new PathPattern();
        pattern.compile(glob);
        return pattern;
    }

    /** Says whether the whole path fits. */
    boolean matches(String path) {
        BitSet now = new BitSet();
        enter(now, 0);
        for (int c : path.codePoints().toArray()) {
            BitSet next = new BitSet();
            for (int at = now.nextSetBit(0); at >= 0 && at < tokens.size(); at = now.nextSetBit(at + 1)) {
                Token token = tokens.get(at);
                if (token.takes(c)) {
                    boolean stays = token.kind() == Kind.STAR || token.kind() == Kind.ALL;
                    enter(next, stays ? at : at + 1);
                }
            }
            now = next;
        }
        return now.get(tokens.size());
    }

    private void enter(BitSet states, int at) {
        states.set(at);
        if (at == tokens.size()) {
            return;
        }
        switch (tokens.get(at).kind()) {
            case STAR, ALL -> enter(states, at + 1);
            case OPTIONAL_PAIR -> {
                enter(states, at + 1);
                enter(states, at + 3);
            }
            case LITERAL, ANY, SET -> {}
        }
    }

    private void compile(String glob) {
        int at = 0;
        while (at < glob.length()) {
            boolean startsPart = at == 0 || glob.charAt(at - 1) == '/';
            int c = glob.codePointAt(at);
            int width = Character.charCount(c);
            if (startsPart && glob.startsWith("**/**/", at)) {
                at += 3;
            } else if (startsPart && glob.startsWith("**/", at)) {
                tokens.add(Token.of(Kind.OPTIONAL_PAIR));
                tokens.add(Token.of(Kind.ALL));
                tokens.add(new Token(Kind.LITERAL, '/', ""));
                at += 3;
            } else if (startsPart && glob.substring(at).equals("**")) {
                tokens.add(Token.of(Kind.ANY));
                tokens.add(Token.of(Kind.ALL));
                at += 2;
            } else if (c == '*') {
                addStar();
                at++;
            } else if (c == '?') {
                tokens.add(Token.of(Kind.ANY));
                at++;
            } else if (c == '[' && glob.indexOf(']', at + 2) > 0) {
                int end = glob.indexOf(']', at + 2);
                tokens.add(new Token(Kind.SET, 0, glob.substring(at + 1, end)));
                at = end + 1;
            } else if (c == '\\' && at + 1 < glob.length()) {
                int plain = glob.codePointAt(at + 1);
                tokens.add(new Token(Kind.LITERAL, plain, ""));
                at += 1 + Character.charCount(plain);
            } else {
                tokens.add(new Token(Kind.LITERAL, c, ""));
                at += width;
            }
        }
    }

    /** Two stars in a row say no more than one, and would only be followed twice. */
    private void addStar() {
        if (tokens.isEmpty() || tokens.get(tokens.size() - 1).kind() != Kind.STAR) {
            tokens.add(Token.of(Kind.STAR));
        }
    }
}
