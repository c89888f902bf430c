package dev.copydesk.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A configuration file of names and values in sections, in the dialect that Vale reads: a comment behind a value needs a blank in
 * front of its mark, a backslash at the end of a line joins the next line to it, and quotes around a value go.
 *
 * @param sections the sections in their order, the nameless one at the head first
 * @param faults lines that could not be read
 */
record IniFile(List<Section> sections, List<Fault> faults) {

    /**
     * One section.
     *
     * @param name what stands between the brackets; empty for the head of the file
     * @param line 1-based line of its head
     * @param entries its values in their order
     */
    record Section(String name, int line, List<Entry> entries) {

        /** Returns the last value under a name. */
        Optional<Entry> last(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).reduce((one, other) -> other);
        }
    }

    /** One value under a name; the line is 1-based. */
    record Entry(String key, String value, int line) {

        /** Returns the parts between commas; a comma behind a backslash is part of the value. */
        List<String> list() {
            List<String> parts = new ArrayList<>();
            StringBuilder part = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && i + 1 < value.length() && value.charAt(i + 1) == ',') {
                    part.append(',');
                    i++;
                } else if (c == ',') {
                    parts.add(part.toString().strip());
                    part.setLength(0);
                } else {
                    part.append(c);
                }
            }
            parts.add(part.toString().strip());
            return parts.stream().filter(p -> !p.isEmpty()).toList();
        }
    }

    /** A line that means nothing. */
    record Fault(int line, String sentence) {}

    static IniFile parse(String text) {
        List<Section> sections = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        sections.add(new Section("", 1, entries));
        String[] lines = text.startsWith("\uFEFF") ? text.substring(1).split("\\R", -1) : text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            int number = i + 1;
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("[")) {
                int end = line.lastIndexOf(']');
                if (end < 0) {
                    faults.add(new Fault(number, "The section has no closing ']'; add it."));
                    continue;
                }
                entries = new ArrayList<>();
                sections.add(new Section(line.substring(1, end).strip(), number, entries));
                continue;
            }
            int split = split(line);
            if (split < 1) {
                faults.add(new Fault(number, "This is neither a section nor 'name = value'; mend or remove it."));
                continue;
            }
            StringBuilder value = new StringBuilder(uncommented(line.substring(split + 1)));
            while (value.length() > 0 && value.charAt(value.length() - 1) == '\\' && i + 1 < lines.length) {
                value.setLength(value.length() - 1);
                i++;
                value.append(uncommented(lines[i]));
            }
            entries.add(new Entry(
                    unquoted(line.substring(0, split).strip()),
                    unquoted(value.toString().strip()),
                    number));
        }
        return new IniFile(sections, faults);
    }

    private static int split(String line) {
        int equals = line.indexOf('=');
        int colon = line.indexOf(':');
        return equals < 0 || (colon >= 0 && colon < equals) ? colon : equals;
    }

    private static String uncommented(String value) {
        String rest = value.strip();
        if (rest.startsWith("#") || rest.startsWith(";")) {
            return "";
        }
        if (rest.startsWith("`") || rest.startsWith("\"")) {
            int end = rest.indexOf(rest.charAt(0), 1);
            if (end > 0 && (end + 1 == rest.length() || " \t#;".indexOf(rest.charAt(end + 1)) >= 0)) {
                return rest.substring(0, end + 1);
            }
        }
        for (int i = 1; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if ((c == '#' || c == ';') && Character.isWhitespace(rest.charAt(i - 1))) {
                return rest.substring(0, i).strip();
            }
        }
        return rest;
    }

    private static String unquoted(String value) {
        if (value.length() < 2) {
            return value;
        }
        char first = value.charAt(0);
        boolean quoted = (first == '"' || first == '\'' || first == '`') && value.charAt(value.length() - 1) == first;
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
