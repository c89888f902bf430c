package dev.copydesk.core.copy.channel;

import dev.copydesk.core.copy.dated.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is known about the channels on some day: how they count and how much they take. */
public record ChannelData(CountingRules counting, Map<Channel, ChannelLimits> channels) {

    public ChannelData {
        channels = Map.copyOf(channels);
    }

    /** Returns the limits of a channel; one without data has none. */
    public ChannelLimits limits(Channel channel) {
        return channels.getOrDefault(channel, new ChannelLimits(channel, List.of()));
    }

    /** Returns the facts that nobody has looked at for too long, each once. */
    public List<Provenance> staleOn(LocalDate day) {
        Stream<Provenance> rules = Stream.of(
                counting.weighted().provenance(),
                counting.sms().provenance(),
                counting.fediverse().provenance());
        Stream<Provenance> limits = channels.values().stream()
                .flatMap(each -> each.limits().stream())
                .map(Limit::provenance);
        return Stream.concat(rules, limits)
                .filter(each -> each.isStaleOn(day))
                .distinct()
                .toList();
    }
}
