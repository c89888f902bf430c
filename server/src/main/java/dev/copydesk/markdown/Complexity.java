package dev.copydesk.markdown;

/**
 * Cheap counts that tell ordinary copy from a text that may cost the parser much stack or time.
 *
 * @param isHarmless whether a text can be parsed on any thread: no line is nested deeply, no block has very many lines or marks, and
 *     it is not very long; this only decides on which thread it is parsed
 * @param lineVisits how often the parser will go over lines it has seen: at each line of a block that begins with anything but a
 *     letter it gathers the lines before it, which it does without reading a character
 */
record Complexity(boolean isHarmless, long lineVisits) {

    private static final int HARMLESS_LENGTH = 2_000_000;
    private static final int HARMLESS_NESTING = 60;
    private static final int HARMLESS_INDENT = 200;
    private static final int HARMLESS_LINES = 1_500;
    private static final int HARMLESS_MARKS = 4_000;

    static Complexity of(char[] chars) {
        boolean harmless = chars.length <= HARMLESS_LENGTH;
        long visits = 0;
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
            int end = content;
            int inLine = nesting;
            while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
                inLine += isMark(chars[end]) ? 1 : 0;
                end++;
            }
            boolean blank = end == content && nesting == 0;
            lines = blank ? 0 : lines + 1;
            marks = blank ? 0 : marks + inLine;
            visits += blank || (nesting == 0 && Character.isLetter(chars[content])) ? 0 : lines;
            harmless &= nesting <= HARMLESS_NESTING
                    && content - at <= HARMLESS_INDENT
                    && lines <= HARMLESS_LINES
                    && marks <= HARMLESS_MARKS;
            at = end + (end + 1 < chars.length && chars[end] == '\r' && chars[end + 1] == '\n' ? 2 : 1);
        }
        return new Complexity(harmless, visits);
    }

    private static boolean isPrefix(char c) {
        return c == ' ' || c == '\t' || c == '>' || c == '-' || c == '*' || c == '+';
    }

    private static boolean isMark(char c) {
        return c == '[' || c == '*' || c == '_' || c == '~' || c == '<' || c == '`';
    }
}
