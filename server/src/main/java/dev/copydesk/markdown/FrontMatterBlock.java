package dev.copydesk.markdown;

import dev.copydesk.core.text.TextRange;
import java.util.Optional;

/**
 * The block at the head of a file that is set apart from its text.
 *
 * @param yaml whether it is YAML; TOML and JSON are set apart too, but not read
 * @param range the block with its fences and the line end after them
 * @param content what stands between the fences
 */
record FrontMatterBlock(boolean yaml, TextRange range, TextRange content) {

    /** Returns the block of a text, if it begins with one that is closed. */
    static Optional<FrontMatterBlock> of(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = endOfLine(text, start);
        return switch (text.substring(start, end).stripTrailing()) {
            case "---" -> fenced(text, start, true, "---", "...");
            case "+++" -> fenced(text, start, false, "+++", "+++");
            case "{" -> fenced(text, start, false, "}", "}");
            default -> Optional.empty();
        };
    }

    private static Optional<FrontMatterBlock> fenced(
            String text, int start, boolean yaml, String close, String orClose) {
        int content = afterLine(text, start);
        int line = content;
        while (line < text.length()) {
            int end = endOfLine(text, line);
            if (end - line >= close.length()) {
                String written = text.substring(line, end).stripTrailing();
                if (written.equals(close) || written.equals(orClose)) {
                    return Optional.of(new FrontMatterBlock(
                            yaml, TextRange.of(start, afterLine(text, line)), TextRange.of(content, line)));
                }
            }
            line = afterLine(text, line);
        }
        return Optional.empty();
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterLine(String text, int from) {
        int end = endOfLine(text, from);
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
