package dev.copydesk.samples;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws what a terminal shows as SVG, so that the picture in the README is real output and never out of date. */
final class ScreenPicture {

    private static final Pattern COLORED = Pattern.compile("\u001B\\[(\\d+)m(.*?)\u001B\\[0m|([^\u001B]+)");
    private static final Map<String, String> STYLES = Map.of(
            "1", "font-weight='bold' fill='#f0f0f0'",
            "2", "fill='#8a919e'",
            "31", "fill='#ff7b72'",
            "32", "fill='#7ee787'",
            "33", "fill='#e3b341'",
            "35", "fill='#d2a8ff'",
            "36", "fill='#79c0ff'");
    private static final int LINE_HEIGHT = 19;
    private static final int MARGIN = 18;
    private static final int WIDTH = 1130;

    private ScreenPicture() {}

    /** Draws a prompt with the command, and the first lines of its output with an ellipsis where more follows. */
    static String draw(String command, String output, int lines) {
        List<String> all = output.lines().toList();
        List<String> shown = all.subList(0, Math.min(lines, all.size()));
        int rows = shown.size() + 3;
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' width='" + WIDTH + "' height='"
                + (rows * LINE_HEIGHT + 2 * MARGIN)
                + "' font-family='ui-monospace, Menlo, Consolas, \"DejaVu Sans Mono\", monospace' font-size='13.5'>\n"
                + "<rect width='100%' height='100%' rx='8' fill='#1b1f26'/>\n");
        int row = 0;
        svg.append(text(row++, "<tspan fill='#7ee787'>$</tspan> " + escape(command)));
        row++;
        for (String line : shown) {
            svg.append(text(row++, spans(line)));
        }
        if (all.size() > shown.size()) {
            svg.append(text(row, "<tspan fill='#8a919e'>… " + escape(last(all)) + "</tspan>"));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1).replaceAll("\u001B\\[\\d+m", "");
    }

    private static String text(int row, String spans) {
        int y = MARGIN + (row + 1) * LINE_HEIGHT - 5;
        return "<text x='" + MARGIN + "' y='" + y + "' fill='#d6dae1' xml:space='preserve'>" + spans + "</text>\n";
    }

    private static String spans(String line) {
        StringBuilder spans = new StringBuilder();
        Matcher part = COLORED.matcher(line);
        while (part.find()) {
            if (part.group(1) == null) {
                spans.append(escape(part.group(3)));
            } else {
                spans.append("<tspan ")
                        .append(STYLES.getOrDefault(part.group(1), ""))
                        .append('>')
                        .append(escape(part.group(2)))
                        .append("</tspan>");
            }
        }
        return spans.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
