package dev.copydesk.core.rule;

/**
 * One thing a check held the copy against: a fact, a claim, an offer's end, an account's flag.
 *
 * <p>It is part of a finding's identity, so a rejection ends when the evidence changes.
 *
 * @param key what it is, such as {@code facts.yml#price}
 * @param value what it said at the time
 */
public record Evidence(String key, String value) {

    public static Evidence of(String key, String value) {
        return new Evidence(key, value);
    }
}
