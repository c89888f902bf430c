package dev.copydesk.rulebook;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The head of a section in a Vale set-up: which files it speaks about.
 *
 * <p>Vale has two dialects: in a pattern with {@code **} a single star stops at a slash, in any other it crosses slashes.
 *
 * @param written the pattern as written
 * @param pattern what it means
 */
record Glob(String written, Pattern pattern) {

    static Glob of(String written) {
        try {
            return new Glob(written, Pattern.compile(regex(written), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            return new Glob(written, Pattern.compile(Pattern.quote(written)));
        }
    }

    /** Says whether it matches a path with slashes. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    private static String regex(String glob) {
        boolean doubled = glob.contains("**");
        String one = doubled ? "[^/]" : ".";
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    if (glob.startsWith("**/", i)) {
                        regex.append("(?:.*/)?");
                        i += 2;
                    } else if (glob.startsWith("**", i)) {
                        regex.append(".*");
                        i++;
                    } else {
                        regex.append(one).append('*');
                    }
                }
                case '?' -> regex.append(one);
                case '{' -> {
                    regex.append("(?:");
                    depth++;
                }
                case '}' -> {
                    regex.append(depth > 0 ? ")" : "\\}");
                    depth = Math.max(0, depth - 1);
                }
                case ',' -> regex.append(depth > 0 ? "|" : ",");
                case '[' -> {
                    int end = glob.indexOf(']', i + 2);
                    if (end < 0) {
                        regex.append("\\[");
                    } else {
                        regex.append(set(glob.substring(i + 1, end)));
                        i = end;
                    }
                }
                case '\\' -> {
                    i = Math.min(i + 1, glob.length() - 1);
                    regex.append(Pattern.quote(String.valueOf(glob.charAt(i))));
                }
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.append(")".repeat(depth)).toString();
    }

    private static String set(String inner) {
        boolean not = inner.startsWith("!") || inner.startsWith("^");
        String members = (not ? inner.substring(1) : inner).replaceAll("([\\\\\\[&^])", "\\\\$1");
        return "[" + (not ? "^" : "") + members + "]";
    }
}
