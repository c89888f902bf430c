package dev.copydesk.core.copy.field;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sending platform and the template syntaxes that it renders. */
public enum Platform {
    MAILCHIMP("mailchimp", "Mailchimp", EnumSet.of(Syntax.MAILCHIMP)),
    HUBSPOT("hubspot", "HubSpot", EnumSet.of(Syntax.CURLY, Syntax.LIQUID)),
    KLAVIYO("klaviyo", "Klaviyo", EnumSet.of(Syntax.CURLY, Syntax.LIQUID)),
    BRAZE("braze", "Braze", EnumSet.of(Syntax.CURLY, Syntax.LIQUID, Syntax.BRAZE)),
    CUSTOMERIO("customerio", "Customer.io", EnumSet.of(Syntax.CURLY, Syntax.LIQUID), "customer.io"),
    ITERABLE("iterable", "Iterable", EnumSet.of(Syntax.CURLY, Syntax.HANDLEBARS, Syntax.TRIPLE_CURLY)),
    SENDGRID("sendgrid", "SendGrid", EnumSet.of(Syntax.CURLY, Syntax.HANDLEBARS, Syntax.TRIPLE_CURLY)),
    SFMC("sfmc", "Salesforce Marketing Cloud", EnumSet.of(Syntax.AMPSCRIPT), "marketing cloud", "exacttarget"),
    SALESFORCE("salesforce", "Salesforce", EnumSet.of(Syntax.SALESFORCE, Syntax.TRIPLE_CURLY)),
    MARKETO("marketo", "Marketo", EnumSet.of(Syntax.CURLY, Syntax.MARKETO, Syntax.MARKETO_EXPRESSION)),
    ACTIVECAMPAIGN("activecampaign", "ActiveCampaign", EnumSet.of(Syntax.PERCENT)),
    MAUTIC("mautic", "Mautic", EnumSet.of(Syntax.MAUTIC)),
    PINPOINTE("pinpointe", "Pinpointe", EnumSet.of(Syntax.CURLY, Syntax.HANDLEBARS)),
    ZENDESK("zendesk", "Zendesk", EnumSet.of(Syntax.CURLY, Syntax.CURLY_OR));

    private final String id;
    private final String title;
    private final Set<Syntax> syntaxes;
    private final List<String> aliases;

    Platform(String id, String title, EnumSet<Syntax> syntaxes, String... aliases) {
        this.id = id;
        this.title = title;
        this.syntaxes = Set.copyOf(syntaxes);
        this.aliases = List.of(aliases);
    }

    /** Returns the platform that a front matter value names, whatever its case, or empty. */
    public static Optional<Platform> of(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.id.equals(folded)
                        || each.title.toLowerCase(Locale.ROOT).equals(folded)
                        || each.aliases.contains(folded))
                .findFirst();
    }

    /** Returns the platforms that render every one of these syntaxes, in declaration order. */
    public static List<Platform> rendering(Set<Syntax> syntaxes) {
        return Arrays.stream(values())
                .filter(each -> each.syntaxes.containsAll(syntaxes))
                .toList();
    }

    /** Returns the ids that front matter may use, joined for a message. */
    public static String ids() {
        return Arrays.stream(values()).map(Platform::id).collect(Collectors.joining(", "));
    }

    /** Returns the id that front matter uses: {@code mailchimp}. */
    public String id() {
        return id;
    }

    /** Returns the name that a message prints: {@code Customer.io}. */
    public String title() {
        return title;
    }

    /** Returns the syntaxes that this platform renders. */
    public Set<Syntax> syntaxes() {
        return syntaxes;
    }

    /** Says whether the platform renders tokens of this syntax rather than printing them as they stand. */
    public boolean accepts(Syntax syntax) {
        return syntaxes.contains(syntax);
    }
}
