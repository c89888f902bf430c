package dev.copydesk.core.rule;

/**
 * What people read about a rule.
 *
 * @param title its heading, or its id where it has none
 * @param description one sentence on what it flags, or empty
 * @param link address of more about it, or empty
 * @param markdown the whole page, or empty for a rule that is only a pattern file
 */
public record RulePage(String title, String description, String link, String markdown) {}
