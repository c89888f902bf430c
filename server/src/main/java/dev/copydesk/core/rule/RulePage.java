package dev.copydesk.core.rule;

import java.util.function.Supplier;

/** What people read about a rule. Most runs never show a page, so its text is fetched only when asked for. */
public final class RulePage {

    private final String title;
    private final String description;
    private final String link;
    private final Supplier<String> markdown;

    private RulePage(String title, String description, String link, Supplier<String> markdown) {
        this.title = title;
        this.description = description;
        this.link = link;
        this.markdown = markdown;
    }

    /** Returns a page whose text is at hand. */
    public static RulePage of(String title, String description, String link, String markdown) {
        return new RulePage(title, description, link, () -> markdown);
    }

    /** Returns a page whose text is fetched each time it is asked for. */
    public static RulePage lazy(String title, String description, String link, Supplier<String> markdown) {
        return new RulePage(title, description, link, markdown);
    }

    /** Returns its heading, or the rule's id where it has none. */
    public String title() {
        return title;
    }

    /** Returns one sentence on what it flags, or empty. */
    public String description() {
        return description;
    }

    /** Returns the address of more about it, or empty. */
    public String link() {
        return link;
    }

    /** Returns the whole page, or empty for a rule that is only a pattern file. */
    public String markdown() {
        return markdown.get();
    }
}
