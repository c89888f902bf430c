package dev.copydesk.core.copy.channel;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a text goes out as text messages.
 *
 * @param encoding the alphabet that all of it is sent in; one character outside GSM-7 changes it for the whole text
 * @param units what the text takes in that encoding: septets for GSM-7, UTF-16 units for UCS-2
 * @param partStarts where each message starts, as UTF-16 offsets; empty for an empty text
 * @param forcing the characters that GSM-7 does not have, and so the reason for UCS-2
 */
public record SmsLength(Encoding encoding, int units, List<Integer> partStarts, List<Forcing> forcing) {

    public SmsLength {
        partStarts = List.copyOf(partStarts);
        forcing = List.copyOf(forcing);
    }

    /** The two encodings of text messages. */
    public enum Encoding {
        GSM_7,
        UCS_2
    }

    /**
     * A character that makes the whole message cost more.
     *
     * @param range the grapheme cluster, UTF-16
     * @param replacement what says the same in GSM-7, empty text to drop it; absent if nothing does
     */
    public record Forcing(TextRange range, Optional<String> replacement) {}

    /**
     * Measures a text.
     *
     * <p>An extension character (two septets) and a surrogate pair are never split over two parts: they move to the
     * next one, so a part may stay one unit short.
     */
    public static SmsLength of(String text, SmsRules rules) {
        List<Forcing> forcing = forcing(text);
        boolean gsm = forcing.isEmpty();
        SmsRules.Capacity capacity = gsm ? rules.gsm7() : rules.ucs2();
        int units = 0;
        int filled = 0;
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            int cost = gsm ? GsmAlphabet.septets(codePoint) : Character.charCount(codePoint);
            if (starts.isEmpty() || filled + cost > capacity.part()) {
                starts.add(at);
                filled = 0;
            }
            filled += cost;
            units += cost;
        }
        return new SmsLength(
                gsm ? Encoding.GSM_7 : Encoding.UCS_2,
                units,
                !starts.isEmpty() && units <= capacity.single() ? List.of(0) : starts,
                forcing);
    }

    /** Returns the number of messages that are sent and billed. */
    public int parts() {
        return partStarts.size();
    }

    private static List<Forcing> forcing(String text) {
        if (GsmAlphabet.holds(text)) {
            return List.of();
        }
        return Graphemes.split(text).stream()
                .filter(cluster -> !GsmAlphabet.holds(cluster.of(text)))
                .map(cluster -> new Forcing(cluster, GsmAlphabet.simplified(cluster.of(text))))
                .toList();
    }
}
