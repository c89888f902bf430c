package dev.copydesk.core.copy.field;

/**
 * How a template token is written.
 *
 * <p>Several platforms share {@code {{name}}}, so a plain one is {@link #CURLY} and says nothing of the platform; a
 * token that uses what only some of them understand gets the narrower syntax.
 */
public enum Syntax {
    /** {@code *|FNAME|*}, {@code *|IF:FNAME|*}. */
    MAILCHIMP("*|NAME|*"),
    /** {@code {{name}}} or {@code {{ a.b }}} with nothing else inside. */
    CURLY("{{ name }}"),
    /** {@code {{ name | filter: "x" }}} and {@code {% tag %}}: Liquid, Django and HubL. */
    LIQUID("{{ name | default: \"x\" }}"),
    /** {@code {{ ${name} }}}, the Liquid of Braze. */
    BRAZE("{{ ${name} }}"),
    /** {@code {{helper name "x"}}}, {@code {{#if name}}}, {@code {{else}}}. */
    HANDLEBARS("{{helper name \"x\"}}"),
    /** {@code {{{name}}}}, printed without escaping. */
    TRIPLE_CURLY("{{{ name }}}"),
    /** {@code {{name || "x"}}}. */
    CURLY_OR("{{ name || \"x\" }}"),
    /** {@code {{lead.First Name:default=x}}} or a name with spaces. */
    MARKETO("{{lead.Name:default=x}}"),
    /** {@code {%=lead.city%}}. */
    MARKETO_EXPRESSION("{%=lead.name%}"),
    /** {@code %%Name%%}, {@code %%=v(@x)=%%}, {@code %%[ ... ]%%}. */
    AMPSCRIPT("%%Name%%"),
    /** {@code {!Contact.Name}}. */
    SALESFORCE("{!Object.Name}"),
    /** {@code %NAME%}. */
    PERCENT("%NAME%"),
    /** {@code {contactfield=name|x}}. */
    MAUTIC("{contactfield=name|x}");

    private final String shape;

    Syntax(String shape) {
        this.shape = shape;
    }

    /** Returns what a token of this syntax looks like, for messages. */
    public String shape() {
        return shape;
    }
}
