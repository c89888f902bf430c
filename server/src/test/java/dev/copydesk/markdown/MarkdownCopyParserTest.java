package dev.copydesk.markdown;

import static dev.copydesk.markdown.Shown.parsed;
import static dev.copydesk.markdown.Shown.passages;
import static dev.copydesk.markdown.Shown.regions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.Comment;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownCopyParserTest {

    @Test
    void givesEachBlockItsScope() {
        assertThat(passages("""
                # Big news

                Two lines
                of text.

                Sub
                ---

                - one
                - two

                  more of two
                > a quote

                | Plan | Price |
                |---|---|
                | Free | 0 \\| EUR |
                """))
                .containsExactly(
                        "text.heading.h1.md: Big news",
                        "text.md: Two lines⏎of text.",
                        "text.heading.h2.md: Sub",
                        "text.list.md: one",
                        "text.list.md: two",
                        "text.list.md: more of two",
                        "text.blockquote.md: a quote",
                        "text.table.header.md: Plan",
                        "text.table.header.md: Price",
                        "text.table.cell.md: Free",
                        "text.table.cell.md: 0 | EUR");
    }

    @Test
    void leavesMarksOfNestedContainersOut() {
        assertThat(passages("> - one\n>   goes on\n>\n> 1. two **and\n>    a half**\n"))
                .containsExactly("text.blockquote.list.md: one⏎goes on", "text.blockquote.list.md: two and⏎a half");
    }

    @Test
    void decodesEntitiesAndEscapesInPlace() {
        String source = "Fish &amp; chips \\*now\\* &#8364;5 &copy; &nope; C:\\dir";
        Passage passage = parsed(source).passages().get(0);

        assertThat(passage.text()).isEqualTo("Fish & chips *now* €5 © &nope; C:\\dir");
        assertThat(source(passage, source, "&")).isEqualTo("&amp;");
        assertThat(source(passage, source, "*now*")).isEqualTo("*now\\*");
        assertThat(source(passage, source, "€5")).isEqualTo("&#8364;5");
    }

    @Test
    void showsCrLfAsOneLineFeed() {
        String source = "one\r\ntwo  \r\nthree\\\r\nfour\r\n";
        Passage passage = parsed(source).passages().get(0);

        assertThat(passage.text()).isEqualTo("one\ntwo\nthree\nfour");
        assertThat(source(passage, source, "two\nthree")).isEqualTo("two  \r\nthree");
    }

    @Test
    void masksCodeAndKeepsItAsAPassageOfItsOwn() {
        assertThat(passages("Run `mvn -q` now.\n\n```\nnot judged\n```\n\n    nor this\n"))
                .containsExactly("text.md: Run ****** now.", "code.md: mvn -q");
    }

    @Test
    void namesInlineParts() {
        String source =
                "See **our *new* plans**, [the list](https://example.com/a_b \"t\") and [faq][].\n\n[faq]: /faq\n";

        assertThat(passages(source)).containsExactly("text.md: See our new plans, the list and faq.");
        assertThat(regions("strong", source)).containsExactly("our new plans");
        assertThat(regions("emphasis", source)).containsExactly("new");
        assertThat(regions("link", source)).containsExactly("the list", "faq");
        assertThat(regions("paragraph", source)).containsExactly("See our new plans, the list and faq.");
    }

    @Test
    void keepsPlaceholdersInBrackets() {
        assertThat(passages("Hi [Your Name], [a][b] *[c]* [^9] and [ ] too"))
                .containsExactly("text.md: Hi [Your Name], [a][b] [c] [^9] and [ ] too");
    }

    @Test
    void makesAlternativeTextAPassage() {
        assertThat(passages("Look: ![A *red* fox](fox.png) here.\n\n<img src=x alt=\"Two &amp; three\">\n"))
                .containsExactly(
                        "text.md: Look:  here.", "text.attr.alt.md: A red fox", "text.attr.alt.md: Two & three");
    }

    @Test
    void masksAddresses() {
        assertThat(
                        passages(
                                "At https://example.com/a?b=(c). Or <https://example.org> or [https://x.example](https://x.example)"))
                .containsExactly(
                        "text.md: At ***************************. Or ******************* or *****************");
        assertThat(regions("link", "At https://example.com/a, ok")).containsExactly("*".repeat(21));
    }

    @Test
    void findsCallsToAction() {
        assertThat(regions("cta", "Read [this](/a) now.\n\n[**Start free trial**](/b)\n\n- [home](/)\n"))
                .containsExactly("Start free trial");
        assertThat(regions("cta", "<p><a class=\"btn btn-big\" href=\"/x\">Buy &rarr;</a> or not</p>\n"))
                .containsExactly("Buy →");
        assertThat(regions("cta", "| a |\n|---|\n| [Go](/x) → |\n")).containsExactly("Go");
    }

    @Test
    void findsTagsAndMentionsButNotInAddresses() {
        String source =
                "Join #LaunchDay #日本 with @ana.b, @bo@example.social. Mail me@example.com, see https://example.com/#top &#35;x #1";

        assertThat(regions("hashtag", source)).containsExactly("#LaunchDay", "#日本", "#x");
        assertThat(regions("mention", source)).containsExactly("@ana.b", "@bo@example.social");
    }

    @Test
    void masksMergeFieldsWhateverTheyHold() {
        String source =
                "Hi {{ contact.first_name | default: \"*you*\" }}, *|FNAME|* [go]({{ url }})\n\n| a | b |\n|--|--|\n| *|CITY|* | x |\n";

        assertThat(passages(source))
                .containsExactly(
                        "text.md: Hi " + "*".repeat(43) + ", " + "*".repeat(9) + " go",
                        "text.table.header.md: a",
                        "text.table.header.md: b",
                        "text.table.cell.md: ********",
                        "text.table.cell.md: x");
        assertThat(regions("merge-field", source)).hasSize(3);
        assertThat(regions("merge-field", "**{{a}}** and {{b}}{{c}}")).containsExactly("*****", "*****", "*****");
    }

    @Test
    void countsReviewMarksAsTheirOldSide() {
        assertThat(
                        passages(
                                "We {~~utilize~>use~~}{>>clarity<<} {++very ++}{==plain==} {--old --}words \\{++x++}.\n\n{++All new.++}\n"))
                .containsExactly("text.md: We utilize plain old words {++x++}.");
    }

    @Test
    void keepsCommentsApart() {
        String source = "<!-- vale off -->\n\nText <!-- in\nside --> here.\n\n- item <!-- two --> more\n";
        CopyDocument document = parsed(source);

        assertThat(document.comments()).extracting(Comment::text).containsExactly("vale off", "in\nside", "two");
        assertThat(document.comments().get(0).range()).isEqualTo(TextRange.of(0, 17));
        assertThat(passages(document)).containsExactly("text.md: Text  here.", "text.list.md: item  more");
    }

    @Test
    void readsHtmlBlocksByTheirElements() {
        assertThat(passages("""
                <table><tr><th>Plan</th><td>Free &amp; <b>easy</b></td></tr></table>
                <!-- note -->
                <h2 class="x">Title
                   two</h2>
                <ul><li>one<li>two</ul>
                <script>var no = "<p>no</p>";</script>
                <p>Last <code>a b</code> words<br>next</p>

                <figure>

                Not *this*.

                </figure>

                After.
                """))
                .containsExactly(
                        "text.table.header.md: Plan",
                        "text.table.cell.md: Free & easy",
                        "text.heading.h2.md: Title⏎two",
                        "text.list.md: one",
                        "text.list.md: two",
                        "text.md: Last *** words⏎next",
                        "code.md: a b",
                        "text.md: After.");
    }

    @Test
    void readsHtmlInsideQuotations() {
        assertThat(passages("> <div\n> class=\"x\">one\n> two</div>\n")).containsExactly("text.blockquote.md: one⏎two");
    }

    @Test
    void survivesElementsThatAreNeverClosed() {
        assertThat(passages("<figure>\nlost?\n\nThe <script> tag and <code> too\n\nNext.\n"))
                .contains("text.md: Next.");
    }

    @Test
    void readsInlineHtml() {
        String source = "A <b>bold</b> <span class=\"secret x\">word</span><br>end <img alt='pic'>";
        ParseOptions options = new ParseOptions(
                ParseOptions.Format.MARKDOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of("secret"));

        assertThat(passages(parsed(source, options)))
                .containsExactly("text.md: A bold ****⏎end", "text.attr.alt.md: pic");
        assertThat(regions("strong", source)).containsExactly("bold");
    }

    @Test
    void leavesOutIgnoredBlocksAndTokens() {
        ParseOptions options = new ParseOptions(
                ParseOptions.Format.MARKDOWN,
                Optional.empty(),
                List.of(Pattern.compile("(?s)(\\{<.*?>\\})")),
                List.of(Pattern.compile("(ID-\\d+)")),
                Set.of("code", "em"),
                Set.of("blockquote"),
                Set.of());

        assertThat(passages(parsed("One ID-77 *two*\n{< a\n\nb >}\nthree {< c >} four\n\n> no\n", options)))
                .containsExactly("text.md: One ***** *****", "text.md: three  four");
    }

    @Test
    void leavesOutDisplayMathButNotPrices() {
        assertThat(passages("$$\na_1 = 2\n$$\n\nFrom $$ to $$$ a head.\n\n$$ cheap\n\nnot $$\n"))
                .containsExactly("text.md: From $$ to $$$ a head.", "text.md: $$ cheap", "text.md: not $$");
    }

    @Test
    void readsFootnotesAndTasks() {
        assertThat(passages("Text[^1] ~~gone~~.\n\n- [x] done\n\n[^1]: The small\n    print.\n"))
                .containsExactly("text.md: Text gone.", "text.list.md: done", "text.footnote.md: The small⏎print.");
    }

    @Test
    void readsPlainTextAsOnePassage() {
        ParseOptions options = new ParseOptions(
                ParseOptions.Format.TEXT, Optional.empty(), List.of(), List.of(), Set.of(), Set.of(), Set.of());
        CopyDocument document = parsed("# Not *a* heading.\r\n\r\nTwo. Three {{x}}\n", options);

        assertThat(passages(document)).containsExactly("text.txt: # Not *a* heading.⏎⏎Two. Three *****");
        assertThat(regions("paragraph", document.passages().get(0)))
                .containsExactly("# Not *a* heading.", "Two. Three *****");
        assertThat(regions("sentence", document.passages().get(0)))
                .containsExactly("# Not *a* heading.", "Two.", "Three *****");
    }

    @Test
    void makesASummaryOfRunningText() {
        assertThat(parsed("---\nsubject: S\n---\n# H\n\nOne.\n\n- two\n\n> three\n\n| a |\n|---|\n| b |\n")
                        .summary()
                        .text())
                .isEqualTo("One.\n\ntwo\n\nthree");
    }

    private static String source(Passage passage, String source, String words) {
        int at = passage.text().indexOf(words);
        assertThat(at).isNotNegative();
        return passage.prose().toSource(TextRange.of(at, at + words.length())).of(source);
    }
}
