package dev.copydesk.rulebook;

import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.RulePage;
import dev.copydesk.core.text.ColumnUnit;
import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.LineIndex;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.yaml.YamlDocument;
import dev.copydesk.yaml.YamlDocument.Duplicates;
import dev.copydesk.yaml.YamlException;
import dev.copydesk.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule file: a rule of a Vale style ({@code .yml}), or a page of ours ({@code .md}) whose front matter is the rule.
 *
 * @param name the file's name as people should see it
 * @param id the rule's name
 * @param text what stands in the file
 * @param format what it is
 */
record RuleFile(String name, RuleId id, String text, Format format) {

    private static final Pattern FENCE = Pattern.compile("\\A---[ \\t]*\\R");
    private static final Pattern END = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^# +(.+?) *#*$", Pattern.MULTILINE);

    /** The two kinds of rule files. */
    enum Format {
        /** YAML alone; unknown keys are told and do no harm. */
        VALE,
        /** Markdown with front matter; unknown keys are errors. */
        PAGE
    }

    /**
     * What came of a file.
     *
     * @param rule the rule, unless the file is broken
     * @param problems what is wrong with the file
     */
    record Read(Optional<Rule> rule, List<Problem> problems) {}

    /** Reads the rule; never fails. */
    Read read(Surroundings around) {
        List<Problem> problems = new ArrayList<>();
        try {
            Fields fields = fields();
            for (Pair pair : RuleReader.unknownKeys(fields)) {
                String sentence = "No rule of this kind has a key '" + pair.key() + "'; remove it or mend its name.";
                if (format == Format.PAGE) {
                    throw new FieldException(pair.keyRange(), sentence);
                }
                problems.add(problem("rule-key", pair.keyRange(), sentence));
            }
            return new Read(Optional.of(RuleReader.rule(id, fields, around, this::page)), problems);
        } catch (FieldException e) {
            problems.add(problem("rule-file", e.range(), String.valueOf(e.getMessage())));
        } catch (YamlException e) {
            problems.add(problem("rule-file", e.range(), sentence(String.valueOf(e.getMessage()))));
        }
        return new Read(Optional.empty(), problems);
    }

    /** Returns the keys of the rule. */
    Fields fields() throws YamlException, FieldException {
        TextRange part = format == Format.PAGE ? frontMatter() : TextRange.of(0, text.length());
        Duplicates duplicates = format == Format.PAGE ? Duplicates.REJECT : Duplicates.LAST_WINS;
        YamlMapping mapping = YamlDocument.parse(text, part, duplicates)
                .mapping()
                .orElseThrow(
                        () -> new FieldException(part, "A rule must be names with values, such as 'message: ...'."));
        return Fields.of(Node.of(mapping));
    }

    private TextRange frontMatter() throws FieldException {
        Matcher fence = FENCE.matcher(text);
        Matcher end = END.matcher(text);
        if (!fence.find() || !end.find(fence.end())) {
            throw new FieldException(
                    TextRange.at(0), "A rule page must begin with its rule between two lines of '---'.");
        }
        return TextRange.of(fence.end(), end.start());
    }

    /** Returns the page without its front matter; the whole text of what is no page. */
    static String body(String page) {
        Matcher fence = FENCE.matcher(page);
        Matcher end = END.matcher(page);
        return fence.find() && end.find(fence.end()) ? page.substring(end.end()).strip() + "\n" : page;
    }

    RulePage page(String description, String link) {
        if (format == Format.VALE) {
            return RulePage.of(id.value(), description, link, "");
        }
        String body = body(text);
        return RulePage.of(title(body, id), description.isEmpty() ? description(body) : description, link, body);
    }

    static String title(String body, RuleId id) {
        Matcher heading = HEADING.matcher(body);
        return heading.find() ? heading.group(1) : id.value();
    }

    /** Returns the first paragraph below the title, in one line. */
    static String description(String body) {
        Matcher heading = HEADING.matcher(body);
        String rest = heading.find() ? body.substring(heading.end()).strip() : body.strip();
        String first = rest.split("\\R\\s*\\R", 2)[0];
        return first.startsWith("#") ? "" : first.replaceAll("\\s+", " ");
    }

    private Problem problem(String code, TextRange range, String sentence) {
        LineColumn place = LineIndex.of(text).locate(Math.min(range.start(), text.length()), ColumnUnit.CODE_POINTS);
        String where = name + ":" + (place.line() + 1) + ":" + (place.column() + 1);
        return Problem.ofWhole(code, where + ": " + sentence);
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
