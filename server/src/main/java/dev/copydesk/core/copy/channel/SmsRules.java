package dev.copydesk.core.copy.channel;

import dev.copydesk.core.copy.dated.Provenance;

/**
 * How much a text message holds, in units of its encoding.
 *
 * @param gsm7 for the GSM 7-bit alphabet, in septets
 * @param ucs2 for everything else, in UTF-16 units
 */
public record SmsRules(Capacity gsm7, Capacity ucs2, Provenance provenance) {

    /**
     * @param single what one message alone holds
     * @param part what each message holds when there are several, less their numbering
     */
    public record Capacity(int single, int part) {

        public Capacity {
            if (part < 2 || single < part) {
                throw new IllegalArgumentException("a message of " + single + " cannot have parts of " + part);
            }
        }
    }
}
