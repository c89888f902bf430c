package dev.copydesk.yaml;

import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values under names, in the order of the source. */
public record YamlMapping(List<Entry> entries, TextRange range) implements YamlNode {

    /** One name with its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** Returns the value under a name written exactly so. */
    public Optional<YamlNode> get(String key) {
        return entries.stream()
                .filter(e -> e.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** Returns the value under a name in any case, as Vale reads its rules. */
    public Optional<YamlNode> getIgnoringCase(String key) {
        return entries.stream()
                .filter(e -> e.key().text().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT)))
                .map(Entry::value)
                .findFirst();
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
