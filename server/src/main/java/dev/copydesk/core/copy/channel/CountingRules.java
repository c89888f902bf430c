package dev.copydesk.core.copy.channel;

import dev.copydesk.core.copy.dated.Provenance;

/** The numbers behind the units that are more than plain counts. */
public record CountingRules(WeightedRules weighted, SmsRules sms, FediverseRules fediverse) {

    /**
     * @param urlLength what a link counts on Mastodon, in graphemes
     */
    public record FediverseRules(int urlLength, Provenance provenance) {

        public FediverseRules {
            if (urlLength < 1) {
                throw new IllegalArgumentException("a link cannot count " + urlLength);
            }
        }
    }
}
