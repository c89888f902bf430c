package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.util.List;

/**
 * Measures text as Mastodon does: graphemes, every link with a protocol at one length, {@code @user@host} as
 * {@code @user}.
 */
final class FediverseLength {

    private FediverseLength() {}

    static Count count(String text, int limit, int urlLength, UrlFinder urls) {
        Tally tally = new Tally(limit);
        List<TextRange> links = urls.urls(text).stream()
                .filter(each -> hasProtocol(text, each.start()))
                .toList();
        int at = 0;
        for (TextRange link : links) {
            words(text, at, link.start(), tally);
            tally.add(urlLength, link.start());
            at = link.end();
        }
        words(text, at, text.length(), tally);
        return tally.count(Unit.FEDIVERSE);
    }

    private static boolean hasProtocol(String text, int start) {
        return text.regionMatches(true, start, "http://", 0, 7) || text.regionMatches(true, start, "https://", 0, 8);
    }

    private static void words(String text, int start, int end, Tally tally) {
        int hidden = start;
        for (TextRange cluster : Graphemes.split(text.substring(start, end))) {
            int at = start + cluster.start();
            if (at >= hidden) {
                tally.add(1, at);
                hidden = text.charAt(at) == '@' ? Math.max(hidden, hiddenHost(text, at, end, tally)) : hidden;
            }
        }
    }

    /** Counts the user of a mention with a host and returns the offset after the host; {@code at} if it is none. */
    private static int hiddenHost(String text, int at, int limit, Tally tally) {
        if (at > 0 && (isUserPart(text.charAt(at - 1)) || text.charAt(at - 1) == '/')) {
            return at;
        }
        int userEnd = at + 1;
        while (userEnd < limit && isUserPart(text.charAt(userEnd))) {
            userEnd++;
        }
        if (userEnd == at + 1 || userEnd == limit || text.charAt(userEnd) != '@') {
            return at;
        }
        int hostEnd = userEnd + 1;
        while (hostEnd < limit && (isUserPart(text.charAt(hostEnd)) || text.charAt(hostEnd) == '-')) {
            hostEnd++;
        }
        while (hostEnd > userEnd + 1 && !Character.isLetterOrDigit(text.charAt(hostEnd - 1))) {
            hostEnd--;
        }
        if (hostEnd == userEnd + 1) {
            return at;
        }
        for (int i = at + 1; i < userEnd; i++) {
            tally.add(1, i);
        }
        return hostEnd;
    }

    private static boolean isUserPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.';
    }
}
