package dev.copydesk.rulebook;

import dev.copydesk.core.rule.RuleId;
import dev.copydesk.yaml.YamlException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The step of the build that writes the {@link RuleIndex} beside the compiled classes. */
public final class RuleIndexWriter {

    private RuleIndexWriter() {}

    /**
     * Writes the index.
     *
     * @param args the folder of the rules, and the folder of the compiled classes
     * @throws IOException if a file cannot be read or written, or a page is no rule
     */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path index = Path.of(args[1] + BuiltInRules.INDEX);
        List<RuleIndex.Entry> entries = new ArrayList<>();
        for (Path file : RuleFolder.pages(rules)) {
            entries.add(entry(rules, file));
        }
        Files.createDirectories(index.resolveSibling("."));
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(index))) {
            RuleIndex.write(entries, out);
        }
    }

    private static RuleIndex.Entry entry(Path rules, Path file) throws IOException {
        RuleId id = RuleFolder.pageId(rules, file);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        RuleFile page = new RuleFile(id.value() + ".md", id, text, RuleFile.Format.PAGE);
        try {
            String body = RuleFile.body(text);
            return new RuleIndex.Entry(
                    id,
                    RuleFile.title(body, id),
                    RuleFile.description(body),
                    page.fields().root());
        } catch (FieldException | YamlException e) {
            throw new IOException(page.name() + " is no rule: " + e.getMessage(), e);
        }
    }
}
