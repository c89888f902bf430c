package dev.copydesk.markdown;

/** Cheap counts that tell ordinary copy from a text that may cost the parser much stack or time. */
final class Complexity {

    private static final int HARMLESS_LENGTH = 2_000_000;
    private static final int HARMLESS_NESTING = 60;
    private static final int HARMLESS_INDENT = 200;
    private static final int HARMLESS_LINES = 1_500;
    private static final int HARMLESS_MARKS = 4_000;

    private Complexity() {}

    /**
     * Says whether a text can be parsed on any thread: no line is nested deeply, no block has very many lines or marks, and it is not
     * very long. What it says of other texts only decides on which thread they are parsed.
     */
    static boolean isHarmless(char[] chars) {
        if (chars.length > HARMLESS_LENGTH) {
            return false;
        }
        int lines = 0;
        int marks = 0;
        int at = 0;
        while (at < chars.length) {
            int content = at;
            int nesting = 0;
            while (content < chars.length && isPrefix(chars[content])) {
                nesting += chars[content] == ' ' || chars[content] == '\t' ? 0 : 1;
                content++;
            }
            boolean blank = content >= chars.length || chars[content] == '\n' || chars[content] == '\r';
            lines = blank && nesting == 0 ? 0 : lines + 1;
            marks = blank && nesting == 0 ? 0 : marks + nesting;
            int end = content;
            while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
                marks += isMark(chars[end]) ? 1 : 0;
                end++;
            }
            if (nesting > HARMLESS_NESTING
                    || content - at > HARMLESS_INDENT
                    || lines > HARMLESS_LINES
                    || marks > HARMLESS_MARKS) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private static boolean isPrefix(char c) {
        return c == ' ' || c == '\t' || c == '>' || c == '-' || c == '*' || c == '+';
    }

    private static boolean isMark(char c) {
        return c == '[' || c == '*' || c == '_' || c == '~' || c == '<' || c == '`';
    }
}
