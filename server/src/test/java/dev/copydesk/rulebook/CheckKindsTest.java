package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Reviewer;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.rule.check.Terms;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.markdown.MarkdownCopyParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of check, from its rule file to the message and the suggestions. */
class CheckKindsTest {

    private static final MarkdownCopyParser PARSER = new MarkdownCopyParser();

    @Test
    void existenceFlagsWholeWordsInTheOrderOfTokens() {
        assertThat(messages("extends: existence\nmessage: \"<%s>\"\ntokens: [act, act now]", "Please act now, actor."))
                .containsExactly("<act>");
    }

    @Test
    void rawPartsStandInFrontOfTokensOrBehindThem() {
        String rule = "extends: existence\nmessage: \"<%s>\"\nraw: ['really ']\ntokens: [good]";
        assertThat(messages(rule, "A really good day, a good night.")).containsExactly("<really good>");
        assertThat(messages(
                        "extends: existence\nmessage: \"<%s>\"\nraw: [' day']\nappend: true\ntokens: [good]",
                        "A really good day, a good night."))
                .containsExactly("<good day>");
    }

    @Test
    void exceptionsAndAcceptedTermsAreLeftAlone() {
        String rule = "extends: existence\nmessage: \"<%s>\"\nignorecase: true\ntokens: ['\\w+ly']\nexceptions: [only]";
        String text = "Only quickly, only Fly Daily, early.";
        assertThat(messages(rule, text)).containsExactly("<Only>", "<quickly>", "<Fly>", "<Daily>", "<early>");
        assertThat(messages(rule, text, "Fly Daily", "(?i)EARLY")).containsExactly("<Only>", "<quickly>");
        assertThat(messages(rule + "\nvocab: false", text, "Fly Daily")).contains("<Fly>");
        assertThat(messages(rule + "\nnonword: true", text, "Fly Daily")).contains("<Fly>");
    }

    @Test
    void codeIsNotFlagged() {
        String rule = "extends: existence\nmessage: \"<%s>\"\nnonword: true\ntokens: ['[^\\w\\s.,]+']";
        assertThat(messages(rule, "Use `a+b` & more.")).containsExactly("<&>");
    }

    @Test
    void substitutionPrefersLongerWordsAndFillsGroups() {
        String rule = """
                extends: substitution
                message: "Use '%s' instead of '%s'."
                action: {name: replace}
                swap:
                  'click': choose
                  'click (here|there)': select $1
                """;
        List<Finding> findings = findings(rule, "Now click here or click.");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("Use 'select here' instead of 'click here'.", "Use 'choose' instead of 'click'.");
        assertThat(findings.get(0).suggestions())
                .extracting(s -> s.edit().replacement())
                .containsExactly("select here");
    }

    @Test
    void substitutionOffersOptions() {
        String rule = """
                extends: substitution
                message: "Use '%s' instead of '%s'."
                ignorecase: true
                capitalize: true
                action: {name: replace}
                swap:
                  cell phone: phone|mobile phone
                  and/or: 'a\\|b'
                """;
        List<Finding> findings = findings(rule, "Cell phone and/or not.");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "Use 'Phone' or 'Mobile phone' instead of 'Cell phone'.", "Use 'a|b' instead of 'and/or'.");
        assertThat(findings.get(0).suggestions())
                .extracting(s -> s.edit().replacement())
                .containsExactly("Phone", "Mobile phone");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            'java ?script': JavaScript       | I like JavaScript, Java Script and javascript. | <JavaScript/Java Script> <JavaScript/javascript>
            'oauth2?': OAuth2?               | OAuth and OAuth2 but oauth.                    | <OAuth/oauth>
            'p[yi]thon': '[Pp]ython'         | Python, pithon.                                | <[Pp]ython/pithon>
            """)
    void whatIsRightAlreadyIsLeftAlone(String swap, String text, String expected) {
        String rule = "extends: substitution\nmessage: <%s/%s>\nignorecase: true\nswap:\n  " + swap;
        assertThat(String.join(" ", messages(rule, text))).isEqualTo(expected);
    }

    @Test
    void occurrenceCountsPerUnit() {
        String rule = "extends: occurrence\nmessage: \"%d commas\"\nscope: sentence\nmax: 2\ntoken: ','";
        assertThat(messages(rule, "One, two. One, two, three, four.")).containsExactly("3 commas");
        assertThat(messages("extends: occurrence\nmessage: \"%d links\"\nmin: 1\ntoken: http", "No address."))
                .containsExactly("0 links");
    }

    @Test
    void repetitionStaysInsideASentence() {
        String rule = """
                extends: repetition
                message: "'%s' is repeated!"
                alpha: true
                ignorecase: true
                tokens: ['[^\\s.!?]+']
                action: {name: edit, params: [truncate, ' ']}
                """;
        List<Finding> findings = findings(rule, "The the end. End it 5 5 times.");
        assertThat(findings).extracting(Finding::message).containsExactly("'the' is repeated!");
        assertThat(findings.get(0).suggestions())
                .extracting(s -> s.edit().replacement())
                .containsExactly("The");
    }

    @Test
    void consistencyNeedsBothForms() {
        String rule = "extends: consistency\nmessage: \"<%s>\"\neither: {advisor: adviser, center: centre}";
        assertThat(messages(rule, "An advisor.\n\nAnother advisor, a centre.")).isEmpty();
        assertThat(messages(rule, "An advisor.\n\nAn adviser.\n\nAn advisor."))
                .containsExactly("<adviser>", "<advisor>");
    }

    @Test
    void conditionalWantsADefinition() {
        String defined = "extends: conditional\nmessage: \"<%s>\"\n"
                + "first: '\\b([A-Z]{3,5})\\b'\nsecond: '\\(([A-Z]{3,5})\\)'\nexceptions: [USA]";
        assertThat(messages(defined, "A World Health Body (WHB) in the USA.\n\nThe WHB and the ABC."))
                .containsExactly("<ABC>");
        String beside = "extends: conditional\nmessage: \"<%s>\"\nfirst: free\nsecond: terms apply";
        assertThat(messages(beside, "It is free, terms apply.\n\nIt is free.")).containsExactly("<free>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $title           | The Art of Selling          | true
            $title           | The art of selling          | false
            $title           | How to Win                  | true
            $title           | How To Win                  | true
            $title           | THE END OF IT               | true
            $title           | Made with macOS             | false
            $sentence        | What we learned this year   | true
            $sentence        | What We Learned             | false
            $sentence        | what we learned             | false
            $sentence        | Meet Ada Fox today          | true
            $sentence        | One thing: It works for us  | true
            $sentence        | What it means for us        | true
            $sentence        | 1. First steps              | true
            $lower           | all small                   | true
            $lower           | Not all small               | false
            $upper           | LOUD                        | true
            $upper           | LOUd                        | false
            '^[A-Z].*[^.]$'  | No stop                     | true
            '^[A-Z].*[^.]$'  | A stop.                     | false
            """)
    void capitalizationKnowsStyles(String match, String heading, boolean right) {
        String rule = "extends: capitalization\nmessage: '<%s>'\nscope: heading\nmatch: " + match
                + "\nindicators: [':']\nexceptions: [Ada Fox, US, IT]";
        assertThat(messages(rule, "# " + heading)).hasSize(right ? 0 : 1);
    }

    @Test
    void capitalizationKnowsWhatItShouldBe() {
        String rule = "extends: capitalization\nmessage: \"'%s': '%s'\"\nscope: heading\nmatch: $sentence\n"
                + "exceptions: [macOS]\naction: {name: replace}";
        assertThat(findings(rule, "## News For Macos Fans, Again"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo("'News For Macos Fans, Again': 'News for macOS fans, again'");
                    assertThat(finding.suggestions())
                            .extracting(s -> s.edit().replacement())
                            .containsExactly("News for macOS fans, again");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            {name: remove}                                               | ''
            {name: replace, params: [one, two]}                          | one/two
            {name: suggest, params: [spellings]}                         | none
            {name: edit, params: [regex, '(\\w+) (\\w+)', '$2 $1']}      | up Word,  Ends  WELL...
            {name: edit, params: [trim_right, '.']}                      | Word up,  Ends  WELL
            {name: edit, params: [truncate, ' ']}                        | Word
            {name: edit, params: [split, ' ', '3']}                      | Ends
            {name: edit, params: [remove, '.,']}                         | Word up  Ends  WELL
            {name: edit, params: [lower, squeeze, trim, '.']}            | word up, ends well
            {name: edit, params: [[replace, 'up,', down], [upper]]}      | WORD DOWN  ENDS  WELL...
            {name: edit, params: [wrap, '*', unwrap, '*', kebab]}        | word-up-ends-well
            {name: edit, params: [dumb, camel]}                          | wordUpEndsWell
            {name: convert, params: [simple]}                            | word up ends well
            """)
    void actionsMendTheWords(String action, String expected) {
        String words = "Word up,  Ends  WELL...";
        List<String> made = suggestions(
                "extends: existence\nmessage: x\nnonword: true\ntokens: ['Word.*']\naction: " + action, "A " + words);
        assertThat(made).isEqualTo(expected.equals("none") ? List.of() : List.of(expected.split("/", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words|1,250|one thousand two hundred fifty",
                "words|some|some",
                "digits|forty-two|42",
                "digits|Three hundred and five|305",
                "title|the art of it|The Art of It",
                "smart|\"So...\"|“So…”",
                "snake|OneTwo three|one_two_three"
            })
    void numbersAndCasesAreRewritten(String edit, String words, String expected) {
        List<String> made = suggestions(
                "extends: existence\nmessage: x\nnonword: true\ntokens: ['.+']\naction: {name: edit, params: [" + edit
                        + "]}",
                words);
        assertThat(made).isEqualTo(words.equals(expected) ? List.of() : List.of(expected));
    }

    private static List<String> messages(String rule, String text, String... accepted) {
        return findings(rule, text, accepted).stream().map(Finding::message).toList();
    }

    private static List<String> suggestions(String rule, String text) {
        return findings(rule, text).stream()
                .flatMap(finding -> finding.suggestions().stream())
                .map(Suggestion::edit)
                .map(edit -> edit.replacement())
                .toList();
    }

    private static List<Finding> findings(String yaml, String text, String... accepted) {
        RuleFile.Read read = new RuleFile("Acme/Rule.yml", RuleId.of("Acme.Rule"), yaml, RuleFile.Format.VALE)
                .read(around(accepted));
        assertThat(read.problems()).isEmpty();
        Rule rule = read.rule().orElseThrow();
        CopyDocument document = PARSER.parse(SourceText.of(text), ParseOptions.markdown());
        return Reviewer.review(document, ActiveRules.all(RuleSet.of(List.of(rule))), () -> {})
                .findings();
    }

    private static Surroundings around(String... accepted) {
        try {
            return new Surroundings(Terms.of(List.of(accepted)), Template.WORD);
        } catch (BadPatternException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
