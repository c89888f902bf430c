package dev.copydesk.workspace.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which lines a unified diff adds.
 *
 * <p>Lines of a hunk are skipped by count, so copy that itself looks like a diff misleads nobody.
 */
final class DiffParser {

    private static final Pattern HUNK =
            Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*", Pattern.DOTALL);

    private static final String NEW_NAME = "+++ ";

    private DiffParser() {}

    /** Returns the added lines by file, named as git names it: from the top of the checkout, with slashes. */
    static Map<String, ChangedLines> parse(byte[] diff) {
        Map<String, BitSet> added = new TreeMap<>();
        Optional<String> file = Optional.empty();
        List<String> lines = lines(diff);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher hunk = HUNK.matcher(line);
            if (line.startsWith(NEW_NAME)) {
                file = name(line.substring(NEW_NAME.length()));
            } else if (hunk.matches() && file.isPresent()) {
                int start = Integer.parseInt(hunk.group(2));
                int count = count(hunk.group(3));
                added.computeIfAbsent(file.get(), any -> new BitSet()).set(start, start + count);
                i += count(hunk.group(1)) + count;
                // A note on a missing last line end is not counted by git.
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("\\")) {
                    i++;
                }
            }
        }
        Map<String, ChangedLines> changed = new TreeMap<>();
        added.forEach((name, bits) -> changed.put(name, ChangedLines.of(bits)));
        return changed;
    }

    private static int count(String written) {
        return written == null ? 1 : Integer.parseInt(written);
    }

    /** Lines end at line feeds only: a lone carriage return is part of a line to git. */
    private static List<String> lines(byte[] diff) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < diff.length; i++) {
            if (diff[i] == '\n') {
                lines.add(new String(diff, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (start < diff.length) {
            lines.add(new String(diff, start, diff.length - start, StandardCharsets.UTF_8));
        }
        return lines;
    }

    /** Returns the name behind {@code b/}; empty for a file that was deleted. */
    private static Optional<String> name(String written) {
        // A name with a blank in it is followed by a tab.
        String bare = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
        String name = bare.startsWith("\"") && bare.endsWith("\"") && bare.length() > 1
                ? unquoted(bare.substring(1, bare.length() - 1))
                : bare;
        return name.startsWith("b/") ? Optional.of(name.substring(2)) : Optional.empty();
    }

    /** Undoes git's quoting of unusual names: backslash escapes as in C, bytes as three octal digits. */
    private static String unquoted(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < quoted.length(); ) {
            int c = quoted.codePointAt(i);
            i += Character.charCount(c);
            if (c != '\\' || i >= quoted.length()) {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char escape = quoted.charAt(i);
            if (escape >= '0' && escape <= '3' && i + 3 <= quoted.length()) {
                bytes.write(Integer.parseInt(quoted.substring(i, i + 3), 8));
                i += 3;
            } else {
                bytes.write(control(escape));
                i++;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int control(char escape) {
        return switch (escape) {
            case 'a' -> 0x07;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> escape;
        };
    }
}
