package dev.copydesk.core.copy.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeFieldsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            *|FNAME|*                                   ; MAILCHIMP          ; FNAME
            *|MC:SUBJECT|*                              ; MAILCHIMP          ; MC:SUBJECT
            *|DATE:d/m/y|*                              ; MAILCHIMP          ; DATE:d/m/y
            {{ contact.firstname }}                     ; CURLY              ; contact.firstname
            {{first_name}}                              ; CURLY              ; first_name
            {{-first_name-}}                            ; CURLY              ; first_name
            {{First Name}}                              ; CURLY              ; First Name
            {{ items[0].name }}                         ; CURLY              ; items[0].name
            {{../company}}                              ; CURLY              ; ../company
            {{ straße }}                                ; CURLY              ; straße
            {{ ${first_name} }}                         ; BRAZE              ; ${first_name}
            {{${first_name}}}                           ; BRAZE              ; ${first_name}
            {{custom_attribute.${plan}}}                ; BRAZE              ; custom_attribute.${plan}
            {{ customer.name | upcase }}                ; LIQUID             ; customer.name
            {{formatDate order.date "short"}}           ; HANDLEBARS         ; order.date
            {{&name}}                                   ; HANDLEBARS         ; name
            {{{Recipient.FirstName}}}                   ; TRIPLE_CURLY       ; Recipient.FirstName
            {{lead.First Name}}                         ; MARKETO            ; lead.First Name
            {{my.Promo Code}}                           ; MARKETO            ; my.Promo Code
            {%=lead.city%}                              ; MARKETO_EXPRESSION ; lead.city
            %%FirstName%%                               ; AMPSCRIPT          ; FirstName
            %%First Name%%                              ; AMPSCRIPT          ; First Name
            %%=v(@name)=%%                              ; AMPSCRIPT          ; @name
            {!Contact.FirstName}                        ; SALESFORCE         ; Contact.FirstName
            %FIRSTNAME%                                 ; PERCENT            ; FIRSTNAME
            {contactfield=firstname}                    ; MAUTIC             ; firstname
            {unsubscribe_url}                           ; MAUTIC             ; unsubscribe_url
            """)
    void readsTheNameOfAField(String token, Syntax syntax, String name) {
        MergeField field = only("Hello " + token + ", it is us.");

        assertThat(field.range().of("Hello " + token + ", it is us.")).isEqualTo(token);
        assertThat(field.kind()).isEqualTo(Kind.FIELD);
        assertThat(field.syntax()).isEqualTo(syntax);
        assertThat(field.name()).map(Part::text).contains(name);
        assertThat(field.fallback()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {{ first_name|default:'there' }}                    ; LIQUID     ; first_name      ; there
            {{ first_name | default: "my friend" }}             ; LIQUID     ; first_name      ; my friend
            {{ first_name | default("there", true) }}           ; LIQUID     ; first_name      ; there
            {{ first_name | default: "a | b }} c" | upcase }}   ; LIQUID     ; first_name      ; a | b }} c
            {{ person|lookup:'Favorite color'|default:'blue' }} ; LIQUID     ; Favorite color  ; blue
            {{ ${first_name} | default: 'x' }}                  ; BRAZE      ; ${first_name}   ; x
            {{ first_name | default: “there” }}                 ; LIQUID     ; first_name      ; there
            {{ first_name | default: there }}                   ; LIQUID     ; first_name      ; there
            {{defaultIfEmpty firstName "there"}}                ; HANDLEBARS ; firstName       ; there
            {{insert name "default=Customer"}}                  ; HANDLEBARS ; name            ; Customer
            {{insert name 'dear customer'}}                     ; HANDLEBARS ; name            ; dear customer
            {{or [First-Name] "x"}}                             ; HANDLEBARS ; [First-Name]    ; x
            {{default a b "x"}}                                 ; HANDLEBARS ; a               ; x
            {{contact.first_name || "x"}}                       ; CURLY_OR   ; contact.first_name ; x
            {{lead.City:default=your town}}                     ; MARKETO    ; lead.City       ; your town
            {{lead.First Name:default=you}}                     ; MARKETO    ; lead.First Name ; you
            {{lead.City:default=where you're}}                  ; MARKETO    ; lead.City       ; where you're
            {!NullValue(Contact.FirstName, "there")}            ; SALESFORCE ; Contact.FirstName ; there
            {contactfield=firstname|there}                      ; MAUTIC     ; firstname       ; there
            """)
    void readsTheFallbackOfAField(String token, Syntax syntax, String name, String fallback) {
        String text = "Hi " + token + "!";

        MergeField field = only(text);

        assertThat(field.range().of(text)).isEqualTo(token);
        assertThat(field.kind()).isEqualTo(Kind.FIELD);
        assertThat(field.syntax()).isEqualTo(syntax);
        assertThat(field.name()).map(Part::text).contains(name);
        assertThat(field.fallback()).map(Part::text).contains(fallback);
        assertThat(field.fallback()).map(part -> part.range().of(text)).contains(fallback);
    }

    @Test
    void tellsAnEmptyFallbackFromNone() {
        assertThat(only("{{ name | default: \"\" }}").fallback())
                .map(Part::text)
                .contains("");
        assertThat(only("{{ name | default }}").fallback()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            *|IF:FNAME|*                        ; BLOCK_OPEN   ; IF       ; FNAME
            *|IFNOT:FNAME|*                     ; BLOCK_OPEN   ; IFNOT    ; FNAME
            *|ELSEIF:CITY=Oslo|*                ; BLOCK_MIDDLE ; ELSEIF   ; CITY
            *|ELSE:|*                           ; BLOCK_MIDDLE ; ELSE     ;
            *|END:IF|*                          ; BLOCK_CLOSE  ; IF       ;
            {% if customer.first_name != blank %} ; BLOCK_OPEN ; if       ; customer.first_name
            {%- unless plan == "%}" -%}         ; BLOCK_OPEN   ; unless   ; plan
            {% if not paid %}                   ; BLOCK_OPEN   ; if       ; paid
            {% if ${plan} == 'pro' %}           ; BLOCK_OPEN   ; if       ; ${plan}
            {% for item in cart.items %}        ; BLOCK_OPEN   ; for      ; cart.items
            {% elsif vip %}                     ; BLOCK_MIDDLE ; elsif    ; vip
            {% else %}                          ; BLOCK_MIDDLE ; else     ;
            {% endif %}                         ; BLOCK_CLOSE  ; endif    ;
            {{#if firstName}}                   ; BLOCK_OPEN   ; if       ; firstName
            {{#if (eq plan "pro")}}             ; BLOCK_OPEN   ; if       ; plan
            {{#orders}}                         ; BLOCK_OPEN   ; orders   ; orders
            {{^orders}}                         ; BLOCK_OPEN   ; orders   ; orders
            {{else if vip}}                     ; BLOCK_MIDDLE ; else     ; vip
            {{else}}                            ; BLOCK_MIDDLE ; else     ;
            {{/if}}                             ; BLOCK_CLOSE  ; if       ;
            %%[ IF @x == 1 THEN ]%%             ; BLOCK_OPEN   ; IF       ;
            %%[ elseif @x == 2 then ]%%         ; BLOCK_MIDDLE ; elseif   ;
            %%[ ENDIF ]%%                       ; BLOCK_CLOSE  ; ENDIF    ;
            """)
    void readsBlocks(String token, Kind kind, String keyword, String name) {
        MergeField block = only("before " + token + " after");

        assertThat(block.kind()).isEqualTo(kind);
        assertThat(block.keyword()).map(Part::text).contains(keyword);
        assertThat(block.name().map(Part::text)).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% assign a = \"b\" %}",
                "{% include 'footer' %}",
                "{{> footer}}",
                "{{ unsubscribe_link() }}",
                "{{ price * 2 }}",
                "%%[ SET @x = 1 ]%%",
                "%%[ IF 1 == 1 THEN SET @x = 1 ENDIF ]%%",
                "%%=ProperCase(FirstName)=%%",
                "{!IF(Contact.Active, \"a}\", \"b\")}",
                "{{ \"now\" | date: \"%Y\" }}"
            })
    void readsCode(String token) {
        String text = "a " + token + " b";

        assertThat(only(text).kind()).isEqualTo(Kind.CODE);
        assertThat(only(text).range().of(text)).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{! a note }}",
                "{{!-- {{name}} is gone --}}",
                "{# a note #}",
                "{% comment %} {{ name }} {% endcomment %}"
            })
    void readsComments(String token) {
        String text = "a " + token + " b";

        assertThat(only(text).kind()).isEqualTo(Kind.COMMENT);
        assertThat(only(text).range().of(text)).isEqualTo(token);
    }

    @Test
    void leavesRawTextAlone() {
        List<MergeField> found = MergeFields.scan("{% raw %}{{ a }}{% if %}{% endraw %}{{ b }}");

        assertThat(found).extracting(MergeField::kind).containsExactly(Kind.BLOCK_OPEN, Kind.BLOCK_CLOSE, Kind.FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100% sure",
                "save 20%, then 30% and 5%",
                "50%% off and 20%% more",
                "%%",
                "%20%E2%80%99",
                "{foo} in prose",
                "{name}",
                "{{",
                "{{ and so on",
                "{{}}",
                "{{ }}",
                "}} {{",
                "{++added++} {--gone--} {~~old~>new~~} {==marked==}{>>a note<<}",
                "{\"a\": {\"b\": 1}}",
                "{{\"a\":1},{\"b\":2}}",
                "style={{color: 'red'}}",
                "{{insert your name here}}",
                "## Heading {#intro}",
                "| *a*|b|*c* |",
                "**bold**|*it*|",
                "*|",
                "*| x |*",
                "{!",
                "{! }",
                "Wow{!}",
                "{%",
                "{% %}",
                "a {% b",
                "f(x) = {{1, 2}, {3}}",
                "\\frac{{a}{b}}",
                "C:\\%TEMP",
                "[link](https://example.com/a%20b%20C)"
            })
    void leavesFalseFriendsAlone(String text) {
        assertThat(MergeFields.scan(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Hi {{first_name, welcome            ; {{first_name
            Hi {{ first_name }, welcome         ; {{ first_name
            Hi {{ first_name | default: "x" }   ; {{ first_name
            Hi {{#if vip} you                   ; {{#if
            Hi *|FNAME* you                     ; *|FNAME
            Hi {% if vip, welcome               ; {% if
            Hi {contactfield=firstname          ; {contactfield
            %%[ set @x = 1                      ; %%[
            """)
    void reportsWhatPlainlyBeginsAndNeverEnds(String text, String covered) {
        MergeField field = only(text);

        assertThat(field.kind()).isEqualTo(Kind.UNCLOSED);
        assertThat(field.range().of(text)).isEqualTo(covered);
    }

    @Test
    void keepsOneSlipFromSwallowingTheNextField() {
        String text = "Hi {{ a_b | default: \"x }} and {{ c_d | default: \"y\" }} end";

        assertThat(MergeFields.scan(text))
                .extracting(field -> field.range().of(text))
                .containsExactly("{{ a_b | default: \"x }}", "{{ c_d | default: \"y\" }}");
    }

    @Test
    void findsFieldsInsideReviewMarksLinksAndAttributes() {
        String text =
                "{~~{{ a }}~>*|B|*~~} [x](https://example.com/?n={{ c }}) <a href=\"%%D%%\" title='{{ e|default:\"f\" }}'>";

        assertThat(MergeFields.scan(text))
                .extracting(field -> field.range().of(text))
                .containsExactly("{{ a }}", "*|B|*", "{{ c }}", "%%D%%", "{{ e|default:\"f\" }}");
    }

    @Test
    void looksOnlyAtTheGivenRange() {
        String text = "{{ a }}{{ b }}{{ c }}";

        assertThat(MergeFields.scan(text, 7, 14))
                .extracting(field -> field.range().of(text))
                .containsExactly("{{ b }}");
        assertThat(MergeFields.scan(text, 2, 13)).isEmpty();
    }

    @Test
    void pairsBlocksAndNamesThoseWithoutPartner() {
        assertThat(unbalanced("*|IF:A|*x*|ELSE:|*y*|END:IF|* *|IFNOT:B|*z*|END:IF|*"))
                .isEmpty();
        assertThat(unbalanced("{% for a in b %}{% if a %}{% else %}{% endif %}{% endfor %}"))
                .isEmpty();
        assertThat(unbalanced("{{#if a}}{{#each b}}{{/each}}{{else}}{{/if}}")).isEmpty();
        assertThat(unbalanced("%%[ IF @a THEN ]%%x%%[ ENDIF ]%%")).isEmpty();
        assertThat(unbalanced("{% if a %}x")).containsExactly("{% if a %}");
        assertThat(unbalanced("x{% endif %}")).containsExactly("{% endif %}");
        assertThat(unbalanced("{% for a in b %}{% if a %}{% endfor %}")).containsExactly("{% if a %}");
        assertThat(unbalanced("{% else %}{{#if a}}{{/each}}")).containsExactly("{% else %}", "{{#if a}}", "{{/each}}");
        assertThat(unbalanced("*|IF:A|* {% endif %}")).containsExactly("*|IF:A|*", "{% endif %}");
    }

    @Test
    void knowsWhatAPlatformRenders() {
        assertThat(Platform.of(" Customer.io ")).contains(Platform.CUSTOMERIO);
        assertThat(Platform.of("SFMC")).contains(Platform.SFMC);
        assertThat(Platform.of("pigeon")).isEmpty();
        assertThat(Platform.MAILCHIMP.accepts(only("{{ first_name }}").syntax()))
                .isFalse();
        assertThat(Platform.KLAVIYO.accepts(only("{{ first_name|default:'x' }}").syntax()))
                .isTrue();
        assertThat(Platform.rendering(Set.of(Syntax.MAILCHIMP, Syntax.CURLY))).isEmpty();
        assertThat(Platform.rendering(Set.of(Syntax.BRAZE, Syntax.LIQUID))).containsExactly(Platform.BRAZE);
    }

    private static MergeField only(String text) {
        List<MergeField> found = MergeFields.scan(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<String> unbalanced(String text) {
        return Blocks.unbalanced(MergeFields.scan(text)).stream()
                .map(field -> field.range().of(text))
                .toList();
    }
}
