package dev.copydesk.core.copy.channel;

import java.util.List;

/**
 * The limits of one channel; a part may have several, such as a hard one and one for what is seen at first.
 *
 * @param limits in the order in which the data gives them
 */
public record ChannelLimits(Channel channel, List<Limit> limits) {

    public ChannelLimits {
        limits = List.copyOf(limits);
    }

    /** Returns the limits of one part, in their order. */
    public List<Limit> of(String part) {
        return limits.stream().filter(each -> each.part().equals(part)).toList();
    }
}
