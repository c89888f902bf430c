package dev.copydesk.markdown;

import dev.copydesk.core.copy.FrontMatter;
import dev.copydesk.core.copy.FrontMatter.Field;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.copy.Region;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.copy.field.MergeField;
import dev.copydesk.core.copy.field.MergeFields;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.yaml.YamlDocument;
import dev.copydesk.yaml.YamlDocument.Duplicates;
import dev.copydesk.yaml.YamlException;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import dev.copydesk.yaml.YamlScalar;
import dev.copydesk.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the YAML at the head of a document: its fields, the passages among them, and what is wrong with them. */
final class FrontMatterReader {

    private final String text;
    private final FrontMatterBlock block;
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterReader(String text, FrontMatterBlock block) {
        this.text = text;
        this.block = block;
    }

    /**
     * What was read.
     *
     * @param isText whether the fences turned out to be two rules around ordinary text
     */
    record Reading(FrontMatter frontMatter, List<Passage> passages, List<Problem> problems, boolean isText) {

        static Reading nothing(TextRange range, List<Problem> problems) {
            return new Reading(new FrontMatter(range, List.of()), List.of(), problems, false);
        }

        /** Returns the channel that the front matter names. */
        Optional<Channel> channel() {
            return frontMatter.text("channel").flatMap(Channel::of);
        }
    }

    static Reading read(String text, FrontMatterBlock block) {
        if (!block.yaml()) {
            return Reading.nothing(block.range(), List.of());
        }
        return new FrontMatterReader(text, block).read();
    }

    private Reading read() {
        Optional<YamlNode> root = root();
        if (root.isEmpty()) {
            return Reading.nothing(block.range(), problems);
        }
        if (!(root.get() instanceof YamlMapping mapping)) {
            return new Reading(FrontMatter.none(), List.of(), List.of(), true);
        }
        List<Field> fields = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            Field field = field(entry, FrontMatterKeys.known(entry.key().text(), mapping));
            fields.add(field);
            FrontMatterKeys.complaint(field).ifPresent(problems::add);
            if (entry.value() instanceof YamlScalar scalar) {
                passage(field, scalar).ifPresent(passages::add);
            }
        }
        return new Reading(new FrontMatter(block.range(), fields), passages, problems, false);
    }

    private Optional<YamlNode> root() {
        try {
            return YamlDocument.parse(text, block.content(), Duplicates.REJECT).root();
        } catch (YamlException e) {
            problems.add(Problem.of(
                    "front-matter-yaml", "The front matter cannot be read: " + lowerFirst(e.sentence()), e.range()));
        }
        try {
            return YamlDocument.parse(text, block.content(), Duplicates.LAST_WINS)
                    .root();
        } catch (YamlException e) {
            return Optional.empty();
        }
    }

    private static String lowerFirst(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static Field field(YamlMapping.Entry entry, String known) {
        YamlScalar key = entry.key();
        return new Field(known, key.text(), key.range(), value(entry.value()));
    }

    private static FrontMatter.Value value(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return new FrontMatter.Scalar(scalar.text(), scalar.range(), scalar.prose(), scalar.isText());
        }
        if (node instanceof YamlSequence sequence) {
            return new FrontMatter.Sequence(
                    sequence.items().stream().map(FrontMatterReader::value).toList(), sequence.range());
        }
        YamlMapping mapping = (YamlMapping) node;
        return new FrontMatter.Mapping(
                mapping.entries().stream().map(e -> field(e, e.key().text())).toList(), mapping.range());
    }

    private static Optional<Passage> passage(Field field, YamlScalar scalar) {
        if (!FrontMatterKeys.isString(field.key(), scalar)) {
            return Optional.empty();
        }
        Prose prose = scalar.prose();
        List<TextRange> fields =
                MergeFields.scan(prose.text()).stream().map(MergeField::range).toList();
        List<Region> regions =
                fields.stream().map(range -> Region.of("merge-field", range)).toList();
        return Passages.finished(scope(field), prose.masked(fields, '*'), regions, false);
    }

    private static Scope scope(Field field) {
        List<String> parts = new ArrayList<>();
        if (!FrontMatterKeys.isTechnical(field.key())) {
            parts.add("text");
        }
        parts.add("frontmatter");
        parts.add(field.writtenKey());
        if (!field.key().equals(field.writtenKey())) {
            parts.add(field.key());
        }
        parts.add("md");
        return new Scope(parts);
    }
}
