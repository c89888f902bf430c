package dev.copydesk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.copy.Comment;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.copy.Region;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every document: prose says what the source says, at the place it says.
 *
 * <p>Documents are put together at random from constructs, each with words of its own ({@code wqa}, {@code wqb} ...) that occur nowhere
 * else, so that it can be told where a word went.
 */
class MarkdownPropertyTest {

    private static final Pattern WORD = Pattern.compile("wq[a-p]+z");

    private static final List<String> SOUP = List.of(
            "a",
            "b c",
            "*",
            "**",
            "_",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](x)",
            "<",
            "</",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<pre>",
            "<script>",
            "<!--",
            "-->",
            "&amp;",
            "&",
            "\\",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "\t",
            "|",
            "|--|\n",
            "# ",
            "===",
            "---",
            "~~",
            "{++",
            "++}",
            "{~~",
            "~>",
            "~~}",
            "{{x}}",
            "{{",
            "}}",
            "*|A|*",
            "%A%",
            "$$",
            "[^1]",
            "[^1]: ",
            "[a]: /u",
            "<?",
            "<![CDATA[",
            "]]>",
            "😀",
            "\uD83D",
            "\0",
            "\u00A0",
            "é",
            "#t",
            "@u",
            "https://x.y",
            "---\n",
            "<img alt='",
            "'>",
            "<a href=\"x\">",
            "</a>",
            "<br>",
            "+++\n",
            "x: y\n",
            ". A",
            "<li>");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void proseSaysWhatTheSourceSays(int seed) {
        Sample sample = new Sample(seed);
        CopyDocument document = Shown.parsed(sample.source);
        String source = sample.source;
        int last = 0;
        List<String> words = new ArrayList<>();
        for (Passage passage : document.passages()) {
            TextRange range = passage.prose().source();
            assertThat(range.start()).as("order in %s", source).isGreaterThanOrEqualTo(last);
            assertThat(range.end()).isLessThanOrEqualTo(source.length());
            last = range.start();
            eachUnitStandsInTheSource(passage.prose(), source);
            regionsLieInside(passage);
            Matcher matcher = WORD.matcher(passage.text());
            while (matcher.find()) {
                TextRange word = TextRange.of(matcher.start(), matcher.end());
                assertThat(passage.prose().toSource(word).of(source)).isEqualTo(matcher.group());
                assertThat(passage.prose().isVerbatim(word)).isTrue();
                words.add(matcher.group());
            }
        }
        assertThat(words).as(source).containsExactlyInAnyOrderElementsOf(sample.judged);
        for (Comment comment : document.comments()) {
            assertThat(comment.range().of(source)).startsWith("<!--").endsWith("-->");
        }
        assertThat(document.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySoupOfMarksIsReadInOrder(int seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            made.append(SOUP.get(random.nextInt(SOUP.size())));
        }
        String source = made.toString();
        CopyDocument document = Shown.parsed(source);
        int last = 0;
        for (Passage passage : document.passages()) {
            TextRange range = passage.prose().source();
            assertThat(range.start()).as(source).isGreaterThanOrEqualTo(last);
            assertThat(range.end()).isLessThanOrEqualTo(source.length());
            last = range.start();
            eachUnitStandsInTheSource(passage.prose(), source);
            regionsLieInside(passage);
            assertThat(passage.text()).isNotBlank();
        }
        assertThat(document.problems()).extracting(Problem::code).doesNotContain("markdown-failed");
    }

    private static void eachUnitStandsInTheSource(Prose prose, String source) {
        for (int i = 0; i < prose.length(); i++) {
            TextRange unit = TextRange.of(i, i + 1);
            char shown = prose.text().charAt(i);
            TextRange behind = prose.toSource(unit);
            if (prose.isVerbatim(unit) && shown != '*' && shown != '\n') {
                assertThat(behind.of(source)).isEqualTo(String.valueOf(shown));
            }
        }
    }

    private static void regionsLieInside(Passage passage) {
        for (Region region : passage.regions()) {
            assertThat(TextRange.of(0, passage.prose().length()).contains(region.range()))
                    .isTrue();
            assertThat(region.range().isEmpty()).isFalse();
        }
    }

    /** One random document and the words in it that are judged, some of them twice: code has a passage of its own. */
    private static final class Sample {

        private final Random random;
        private final String end;
        private final List<String> judged = new ArrayList<>();
        private final String source;
        private int count;

        Sample(int seed) {
            random = new Random(seed);
            end = random.nextInt(3) == 0 ? "\r\n" : "\n";
            StringBuilder made = new StringBuilder();
            if (random.nextInt(3) == 0) {
                made.append("---").append(end);
                made.append("title: \"")
                        .append(word())
                        .append(" \\u00e9 ")
                        .append(word())
                        .append("\"")
                        .append(end);
                made.append("preheader: >-")
                        .append(end)
                        .append("  ")
                        .append(word())
                        .append(end);
                made.append("  ").append(word()).append(" 🎉 ").append(word()).append(end);
                made.append("---").append(end);
            }
            int blocks = 1 + random.nextInt(8);
            for (int i = 0; i < blocks; i++) {
                made.append(block(0)).append(end).append(end);
            }
            source = made.toString();
        }

        private String word() {
            String word = silent();
            judged.add(word);
            return word;
        }

        /** Returns a word that no passage may hold. */
        private String silent() {
            StringBuilder word = new StringBuilder("wq");
            for (int n = count++; n > 0 || word.length() == 2; n /= 16) {
                word.append((char) ('a' + n % 16));
            }
            return word.append('z').toString();
        }

        private String block(int depth) {
            return switch (random.nextInt(depth > 2 ? 4 : 11)) {
                case 0, 1 -> lines();
                case 2 -> "## " + inline() + " ##";
                case 3 -> inline() + end + "===";
                case 4 -> prefixed("> ", "> ", block(depth + 1));
                case 5 -> prefixed("- ", "  ", block(depth + 1)) + end + prefixed("- ", "  ", lines());
                case 6 -> prefixed("12. ", "    ", block(depth + 1));
                case 7 ->
                    "| " + cell() + " | " + cell() + " |" + end + "|---|:-:|" + end + "| " + cell() + " | " + cell()
                            + " |";
                case 8 -> "```" + end + silent() + end + "```";
                case 9 ->
                    "<div class=\"" + silent() + "\">" + end + "  " + word() + " <b>" + word() + "</b> &amp; 🎉" + end
                            + word() + "</div>";
                default -> "<!-- " + silent() + " -->";
            };
        }

        private String prefixed(String first, String rest, String block) {
            return first + block.replace(end, end + rest);
        }

        private String cell() {
            return switch (random.nextInt(4)) {
                case 0 -> "**" + word() + "**";
                case 1 -> word() + " \\| " + word();
                case 2 -> "{{ " + silent() + " | " + silent() + " }}x";
                default -> word() + " 🎉";
            };
        }

        private String lines() {
            StringBuilder made = new StringBuilder(inline());
            for (int i = random.nextInt(3); i > 0; i--) {
                made.append(random.nextInt(4) == 0 ? "  " : "")
                        .append(random.nextInt(5) == 0 ? "\\" : "")
                        .append(end)
                        .append(inline());
            }
            return made.toString();
        }

        private String inline() {
            StringBuilder made = new StringBuilder(word());
            for (int i = random.nextInt(5); i > 0; i--) {
                made.append(' ').append(piece());
            }
            return made.toString();
        }

        private String piece() {
            return switch (random.nextInt(18)) {
                case 0 -> "*" + word() + " " + word() + "*";
                case 1 -> "**" + word() + "** " + word();
                case 2 -> "[" + word() + "](https://example.com/" + silent() + " \"" + silent() + "\")";
                case 3 -> "![" + word() + "](" + silent() + ".png)";
                case 4 -> "`" + word() + "`";
                case 5 -> "&amp;" + word() + "&#x1F389;";
                case 6 -> "\\*" + word() + "\\_" + word();
                case 7 -> "🎉" + word() + "👩‍👩‍👧";
                case 8 -> "<!-- " + silent() + " --> " + word();
                case 9 -> "<b>" + word() + "</b>";
                case 10 -> "{{ " + silent() + " | default: \"" + silent() + "\" }}";
                case 11 -> "{~~" + word() + "~>" + silent() + "~~}";
                case 12 -> "{++" + silent() + "++}" + word() + "{>>" + silent() + "<<}";
                case 13 -> "https://example.com/" + silent() + "/_x_";
                case 14 -> "[" + word() + " " + word() + "]";
                case 15 -> "~~" + word() + "~~ #" + word();
                case 16 -> "<https://example.com/" + silent() + ">";
                default -> word() + ". " + word() + "!";
            };
        }
    }
}
