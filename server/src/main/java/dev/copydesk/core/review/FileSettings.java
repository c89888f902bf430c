package dev.copydesk.core.review;

import dev.copydesk.core.copy.ParseOptions;

/**
 * What the configuration says about one file.
 *
 * @param rules the rules that are on for it
 * @param options how it is read
 */
public record FileSettings(ActiveRules rules, ParseOptions options) {}
