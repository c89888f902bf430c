package dev.copydesk.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.text.Problem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that keep a Markdown parser busy for minutes or overflow its stack; each must end, and still be judged. */
class HostileMarkdownTest {

    private static final String AFTER = "\n\nThe last paragraph.\n";

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("backtick runs", backticks()),
                Arguments.of("half an image", "![[]()".repeat(20_000)),
                Arguments.of("link definitions", numbered("[r%d]: /u%d\n", 20_000)),
                Arguments.of("link references", numbered("[r%d]: /u\n", 500) + "\n" + numbered("[r%d] ", 20_000)),
                Arguments.of("www", "www.".repeat(20_000)),
                Arguments.of("processing instructions", "x <? a".repeat(12_000)),
                Arguments.of("half a link", "[a](".repeat(25_000)),
                Arguments.of("table rows", "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(20_000)),
                Arguments.of("nested quotations", ">".repeat(5_000) + " x"),
                Arguments.of("nested quotations with blanks", "> ".repeat(10_000) + "x"),
                Arguments.of("nested items", "* ".repeat(5_000) + "x"),
                Arguments.of("nested lists", nestedLists()),
                Arguments.of("nested brackets", "[a".repeat(20_000) + "]".repeat(20_000)),
                Arguments.of("nested images", "![".repeat(5_000) + "a" + "](b)".repeat(5_000)),
                Arguments.of("nested emphasis", "*a **b ".repeat(5_000) + "c** d*".repeat(5_000)),
                Arguments.of("cdata", "x <![CDATA[".repeat(20_000)),
                Arguments.of("comments", "x <!-- ".repeat(20_000)),
                Arguments.of("open tags", "<a x='".repeat(20_000)),
                Arguments.of("open blocks of HTML", "<div>\n".repeat(20_000)),
                Arguments.of("skipped elements", "<figure>\n\nx\n\n".repeat(5_000)),
                Arguments.of("review marks", "{++ {~~ {>> ".repeat(20_000)),
                Arguments.of("merge fields", "{{ {% *| %% ".repeat(20_000)),
                Arguments.of("dollars", "$$ x\n".repeat(20_000)),
                Arguments.of("one line", "word ".repeat(400_000)),
                Arguments.of("entities", "&a".repeat(100_000)),
                Arguments.of("full stops", "a.".repeat(200_000) + ". ".repeat(100_000)),
                Arguments.of("addresses", "http://".repeat(50_000)),
                Arguments.of("tags", "@a@".repeat(50_000) + "#".repeat(100_000)),
                Arguments.of("a bomb in front matter", "---\n" + bomb() + "---\n"),
                Arguments.of("deep front matter", "---\na: " + "[".repeat(20_000) + "\n---\n"),
                Arguments.of("NUL", "a\0b ".repeat(20_000)),
                Arguments.of("lone surrogates", "\uD83D x \uDE00 ".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void endsAndIsStillJudged(String name, String source) {
        CopyDocument document =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Shown.parsed(source + AFTER));

        assertThat(document.passages()).isNotEmpty();
        assertThat(document.passages().stream().map(p -> p.text()).collect(Collectors.joining("\n")))
                .contains("The last paragraph.");
        assertThat(document.problems()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void saysThatAFileWasCutOff() {
        CopyDocument document =
                Shown.parsed("x <? a".repeat(12_000) + "\n\n<!-- vale off -->\nPlain *words*\r\n   here.\n");

        assertThat(document.problems()).extracting(Problem::code).containsExactly("markdown-cut-off");
        assertThat(document.problems().get(0).message())
                .isEqualTo(
                        "This file was judged as plain paragraphs because it makes the Markdown parser read the same text too "
                                + "often; make its markup simpler or split it.");
        assertThat(document.comments()).hasSize(1);
        assertThat(Shown.passages(document)).endsWith("text.md: Plain *words*⏎here.");
    }

    @Test
    void abandonsWhatOverrunsItsTimeAndRefusesTheNext() {
        GuardedParser parser = new GuardedParser(50);
        char[] costly = "> ".repeat(200).toCharArray();
        CountDownLatch never = new CountDownLatch(1);
        try {
            assertThatThrownBy(() -> parser.parse(costly, document -> {
                        awaitUninterruptibly(never);
                        return document;
                    }))
                    .isInstanceOf(CutOffException.class)
                    .hasMessageContaining("too long on this machine");
            assertThatThrownBy(() -> parser.parse(costly, document -> document)).isInstanceOf(CutOffException.class);
            boolean read = parser.parse("harmless".toCharArray(), document -> document.hasChildren());
            assertThat(read).isTrue();
        } finally {
            never.countDown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusesWhatNobodyReviews() {
        CopyDocument document = Shown.parsed("A paragraph.\n\n".repeat(400_000));

        assertThat(document.passages()).isEmpty();
        assertThat(document.problems())
                .extracting(Problem::message)
                .containsExactly("This file was not judged because it is longer than 5 million characters; split it.");
    }

    @Test
    void readsDeepNestingOnALargeStack() {
        CopyDocument document = Shown.parsed("> ".repeat(10_000) + "deep words\n");

        assertThat(document.problems()).isEmpty();
        assertThat(Shown.passages(document)).containsExactly("text.blockquote.md: deep words");
    }

    @Test
    void givesTheSameOnManyThreads() throws Exception {
        List<String> sources = IntStream.range(0, 60)
                .mapToObj(i -> i % 7 == 0
                        ? "> ".repeat(200 + i) + "deep"
                        : "# H" + i + "\n\nText *" + i + "* `c`.\n\n- item\n")
                .toList();
        List<List<String>> expected = sources.stream().map(Shown::passages).toList();
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = sources.stream()
                    .map(s -> (Callable<List<String>>) () -> Shown.passages(s))
                    .toList();
            List<Future<List<String>>> done = workers.invokeAll(tasks);
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(expected.get(i));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static String backticks() {
        StringBuilder made = new StringBuilder();
        for (int i = 1; made.length() < 500_000; i++) {
            made.append("`".repeat(i % 1000 + 1)).append('x');
        }
        return made.toString();
    }

    private static String numbered(String pattern, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static String nestedLists() {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                .collect(Collectors.joining());
    }

    private static String bomb() {
        return "a0: &a0 [x]\n"
                + IntStream.range(1, 20)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)
                                + "]\n")
                        .collect(Collectors.joining());
    }
}
