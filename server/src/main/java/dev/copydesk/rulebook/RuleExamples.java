package dev.copydesk.rulebook;

import dev.copydesk.core.markup.MarkedCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples on a rule's page: what the rule flags, marked, and what it leaves alone.
 *
 * @param flagged examples with marks
 * @param clean examples without
 */
public record RuleExamples(List<Example> flagged, List<Example> clean) {

    private static final Pattern FENCE = Pattern.compile("^(`{3,})copy([ \\t]+clean)?[ \\t]*$");

    public RuleExamples {
        flagged = List.copyOf(flagged);
        clean = List.copyOf(clean);
    }

    /**
     * One example.
     *
     * @param line 1-based line of its first words in the page
     * @param written the example as written, with its marks
     */
    public record Example(int line, String written) {

        /** Returns the copy with the marks that are expected in it. */
        public MarkedCopy copy() {
            return MarkedCopy.parse(written);
        }
    }

    /** Reads the examples of a page. */
    public static RuleExamples of(String page) {
        List<Example> flagged = new ArrayList<>();
        List<Example> clean = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            Optional<Integer> end = fence.matches() ? end(lines, i + 1, fence.group(1)) : Optional.empty();
            if (end.isPresent()) {
                Example example = new Example(i + 2, String.join("\n", lines.subList(i + 1, end.get())));
                (fence.group(2) == null ? flagged : clean).add(example);
                i = end.get();
            }
        }
        return new RuleExamples(flagged, clean);
    }

    private static Optional<Integer> end(List<String> lines, int from, String fence) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(fence)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
