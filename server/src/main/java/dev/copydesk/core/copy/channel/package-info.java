/** Channels, their limits and how they count; start at {@link dev.copydesk.core.copy.channel.Channel}. */
@NullMarked
package dev.copydesk.core.copy.channel;

import org.jspecify.annotations.NullMarked;
