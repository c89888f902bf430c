package dev.copydesk.workspace;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.workspace.Options.FileLevels;
import dev.copydesk.workspace.Options.Packs;
import dev.copydesk.workspace.Options.Vocabulary;
import dev.copydesk.yaml.YamlDocument;
import dev.copydesk.yaml.YamlException;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a copydesk.yml strictly: a key that is not known and a value of the wrong kind are errors, so that a slip of the pen never
 * switches a rule off in silence.
 *
 * <p>The same keys are described for editors in the resource {@code copydesk.schema.json}.
 */
public final class ConfigFile {

    /** The keys at the top. */
    static final List<String> KEYS = List.of("files", "packs", "levels", "overrides", "vocabulary", "terms", "vale");

    /** The keys of an override. */
    static final List<String> OVERRIDE_KEYS = List.of("files", "levels");

    /** The keys of the vocabulary. */
    static final List<String> VOCABULARY_KEYS = List.of("accept", "reject");

    private final Path folder;

    private ConfigFile(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a file.
     *
     * @throws ConfigException if it cannot be read or used
     */
    public static Options read(Path file) throws ConfigException {
        Path absolute = file.toAbsolutePath().normalize();
        FileText text = TextFiles.read(file);
        if (text instanceof FileText.Unreadable unreadable) {
            throw new ConfigException(unreadable.problem().message());
        }
        Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
        return new ConfigFile(folder).options(root(file.toString(), ((FileText.Readable) text).source()));
    }

    private static ConfigNode root(String name, SourceText source) throws ConfigException {
        try {
            YamlNode root = YamlDocument.parse(source.text())
                    .root()
                    .orElseGet(() -> new YamlMapping(List.of(), TextRange.at(0)));
            return new ConfigNode(root, "the file", name, source);
        } catch (YamlException e) {
            String what = String.valueOf(e.getMessage()).replaceAll("[.\\s]+$", "");
            throw new ConfigException(name + ", line " + (e.place().line() + 1) + ", column "
                    + (e.place().column() + 1) + ": " + what + ".");
        }
    }

    private Options options(ConfigNode root) throws ConfigException {
        Map<String, ConfigNode> fields = root.fields(KEYS);
        Options none = Options.none();
        return new Options(
                read(fields, "files", none.files(), node -> node.listOrOne(ConfigFile::glob)),
                read(fields, "packs", none.packs(), ConfigFile::packs),
                read(fields, "levels", none.levels(), ConfigFile::levels),
                read(fields, "overrides", none.overrides(), node -> node.list(ConfigFile::override)),
                read(fields, "vocabulary", none.vocabulary(), ConfigFile::vocabulary),
                read(fields, "terms", none.terms(), node -> node.map(ConfigNode::text)),
                read(fields, "vale", none.vale(), node -> Optional.of(vale(node))));
    }

    private static <T> T read(Map<String, ConfigNode> fields, String key, T otherwise, ConfigNode.Reader<T> reader)
            throws ConfigException {
        ConfigNode node = fields.get(key);
        return node == null ? otherwise : reader.read(node);
    }

    private static Packs packs(ConfigNode node) throws ConfigException {
        return node.isList()
                ? new Packs(Optional.of(Set.copyOf(node.list(ConfigNode::text))), Map.of())
                : new Packs(Optional.empty(), node.map(ConfigNode::onOrOff));
    }

    private static Map<String, Level> levels(ConfigNode node) throws ConfigException {
        return node.map(ConfigNode::level);
    }

    private static FileLevels override(ConfigNode node) throws ConfigException {
        Map<String, ConfigNode> fields = node.fields(OVERRIDE_KEYS);
        for (String key : OVERRIDE_KEYS) {
            if (!fields.containsKey(key)) {
                throw node.error(node.value().range(), "an override needs '" + key + "'; add it");
            }
        }
        return new FileLevels(
                GlobList.of(read(fields, "files", List.of(), files -> files.listOrOne(ConfigFile::glob))),
                read(fields, "levels", Map.of(), ConfigFile::levels));
    }

    private static Vocabulary vocabulary(ConfigNode node) throws ConfigException {
        Map<String, ConfigNode> fields = node.fields(VOCABULARY_KEYS);
        return new Vocabulary(
                read(fields, "accept", List.of(), words -> words.list(ConfigNode::text)),
                read(fields, "reject", List.of(), words -> words.list(ConfigNode::text)));
    }

    private static String glob(ConfigNode node) throws ConfigException {
        String glob = node.text();
        String plain = glob.startsWith("!") ? glob.substring(1) : glob;
        if (List.of(plain.split("/")).contains("..") || plain.startsWith("~")) {
            throw node.error(
                    node.value().range(), "a glob starts at the workspace and never leaves it; name files inside it");
        }
        try {
            Glob.of(plain);
            return glob;
        } catch (IllegalArgumentException e) {
            throw node.error(node.value().range(), "this glob has " + e.getMessage() + "; write several globs");
        }
    }

    private Path vale(ConfigNode node) throws ConfigException {
        String written = node.text();
        try {
            Path file = folder.resolve(written).normalize();
            Path top = WorkspaceRoot.gitTop(folder).orElse(folder);
            if (Path.of(written).isAbsolute() || !file.startsWith(top) || !InsideRoot.holds(top, file)) {
                throw node.error(node.value().range(), "'vale' leads out of the workspace; name a file inside it");
            }
            if (!Files.isRegularFile(file)) {
                throw node.error(node.value().range(), "the Vale configuration does not exist; check 'vale'");
            }
            return file;
        } catch (InvalidPathException e) {
            throw node.wrong("the path of a file");
        } catch (IOException e) {
            throw node.error(node.value().range(), "the Vale configuration cannot be read, because " + IoReason.of(e));
        }
    }
}
