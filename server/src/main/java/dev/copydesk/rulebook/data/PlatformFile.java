package dev.copydesk.rulebook.data;

import dev.copydesk.core.copy.field.Platform;
import dev.copydesk.core.copy.field.PlatformFacts;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code platforms.yml}. */
public final class PlatformFile {

    private PlatformFile() {}

    /**
     * Reads the text of the file.
     *
     * @param name what messages call the file
     * @throws DataFileException if a key or a type is wrong, or a platform stands in it twice or not at all
     */
    public static Map<Platform, PlatformFacts> read(String name, String text) throws DataFileException {
        DataFile file = DataFile.parse(name, text);
        YamlMapping root = file.mapping(file.root(), List.of("platforms"));
        Map<Platform, PlatformFacts> platforms = new EnumMap<>(Platform.class);
        for (YamlNode item : file.list(root, "platforms")) {
            PlatformFacts facts = facts(file, item);
            if (platforms.put(facts.platform(), facts) != null) {
                throw file.fault(item, "\"" + facts.platform().id() + "\" stands here twice; remove one.");
            }
        }
        for (Platform platform : Platform.values()) {
            if (!platforms.containsKey(platform)) {
                throw file.fault(root, "\"" + platform.id() + "\" is missing; add it.");
            }
        }
        return Map.copyOf(platforms);
    }

    private static PlatformFacts facts(DataFile file, YamlNode item) throws DataFileException {
        YamlMapping facts = file.mapping(item, List.of("platform", "field", "empty", "source", "checked"), "fallback");
        return new PlatformFacts(
                file.word(facts, "platform", Platform::of, Platform.ids()),
                file.text(facts, "field"),
                file.optionalText(facts, "fallback"),
                file.text(facts, "empty"),
                file.provenance(facts));
    }
}
