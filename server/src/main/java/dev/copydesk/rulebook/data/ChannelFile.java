package dev.copydesk.rulebook.data;

import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.copy.channel.ChannelData;
import dev.copydesk.core.copy.channel.ChannelLimits;
import dev.copydesk.core.copy.channel.CountingRules;
import dev.copydesk.core.copy.channel.Limit;
import dev.copydesk.core.copy.channel.Limit.Consequence;
import dev.copydesk.core.copy.channel.SmsRules;
import dev.copydesk.core.copy.channel.Unit;
import dev.copydesk.core.copy.channel.WeightedRules;
import dev.copydesk.yaml.YamlMapping;
import dev.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads {@code channels.yml}. */
public final class ChannelFile {

    private static final String UNITS =
            Arrays.stream(Unit.values()).map(Unit::id).collect(Collectors.joining(", "));

    private static final String CONSEQUENCES = Arrays.stream(Consequence.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final DataFile file;

    private ChannelFile(DataFile file) {
        this.file = file;
    }

    /**
     * Reads the text of the file.
     *
     * @param name what messages call the file
     * @throws DataFileException if a key, a type or a number is wrong
     */
    public static ChannelData read(String name, String text) throws DataFileException {
        DataFile file = DataFile.parse(name, text);
        YamlMapping root = file.mapping(file.root(), List.of("counting", "channels"));
        ChannelFile reader = new ChannelFile(file);
        return new ChannelData(
                reader.counting(file.value(root, "counting")), reader.channels(file.value(root, "channels")));
    }

    private CountingRules counting(YamlNode node) throws DataFileException {
        YamlMapping counting = file.mapping(node, List.of("weighted", "sms", "fediverse"));
        return new CountingRules(
                weighted(file.value(counting, "weighted")),
                sms(file.value(counting, "sms")),
                fediverse(file.value(counting, "fediverse")));
    }

    private WeightedRules weighted(YamlNode node) throws DataFileException {
        YamlMapping rules = file.mapping(
                node, List.of("scale", "default-weight", "url-length", "emoji-as-one", "ranges", "source", "checked"));
        List<WeightedRules.Range> ranges = new ArrayList<>();
        for (YamlNode item : file.list(rules, "ranges")) {
            YamlMapping range = file.mapping(item, List.of("from", "to", "weight"));
            int from = file.number(range, "from");
            int to = file.number(range, "to");
            int weight = file.number(range, "weight");
            ranges.add(checked(item, () -> new WeightedRules.Range(from, to, weight)));
        }
        int scale = file.number(rules, "scale");
        int weight = file.number(rules, "default-weight");
        int urlLength = file.number(rules, "url-length");
        boolean emojiAsOne = file.truth(rules, "emoji-as-one");
        var provenance = file.provenance(rules);
        return checked(node, () -> new WeightedRules(scale, weight, urlLength, emojiAsOne, ranges, provenance));
    }

    private SmsRules sms(YamlNode node) throws DataFileException {
        YamlMapping rules = file.mapping(node, List.of("gsm7", "ucs2", "source", "checked"));
        return new SmsRules(
                capacity(file.value(rules, "gsm7")), capacity(file.value(rules, "ucs2")), file.provenance(rules));
    }

    private SmsRules.Capacity capacity(YamlNode node) throws DataFileException {
        YamlMapping rules = file.mapping(node, List.of("single", "part"));
        int single = file.number(rules, "single");
        int part = file.number(rules, "part");
        return checked(node, () -> new SmsRules.Capacity(single, part));
    }

    private CountingRules.FediverseRules fediverse(YamlNode node) throws DataFileException {
        YamlMapping rules = file.mapping(node, List.of("url-length", "source", "checked"));
        int urlLength = file.number(rules, "url-length");
        var provenance = file.provenance(rules);
        return checked(node, () -> new CountingRules.FediverseRules(urlLength, provenance));
    }

    private Map<Channel, ChannelLimits> channels(YamlNode node) throws DataFileException {
        List<String> ids = Arrays.stream(Channel.values()).map(Channel::id).toList();
        YamlMapping mapping = file.mapping(node, List.of(), ids.toArray(String[]::new));
        Map<Channel, ChannelLimits> channels = new EnumMap<>(Channel.class);
        for (YamlMapping.Entry entry : mapping.entries()) {
            Channel channel = Channel.of(entry.key().text()).orElseThrow();
            List<Limit> limits = new ArrayList<>();
            for (YamlNode item : file.list(mapping, entry.key().text())) {
                limits.add(limit(item));
            }
            channels.put(channel, new ChannelLimits(channel, limits));
        }
        return channels;
    }

    private Limit limit(YamlNode node) throws DataFileException {
        YamlMapping limit = file.mapping(node, List.of("part", "max", "unit", "over", "source", "checked"));
        String part = file.text(limit, "part");
        int max = file.number(limit, "max");
        Unit unit = file.word(limit, "unit", Unit::of, UNITS);
        Consequence consequence = file.word(limit, "over", Consequence::of, CONSEQUENCES);
        var provenance = file.provenance(limit);
        return checked(node, () -> new Limit(part, max, unit, consequence, provenance));
    }

    /** Turns what a value says of its numbers into a sentence with a place. */
    private <T> T checked(YamlNode node, Supplier<T> value) throws DataFileException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw file.fault(node, "These numbers do not fit: " + e.getMessage() + ".");
        }
    }
}
