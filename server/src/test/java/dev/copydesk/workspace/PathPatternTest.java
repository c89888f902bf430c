package dev.copydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "emails/**, emails/a.md, true",
        "emails/**, emails/a/b.md, true",
        "emails/**, emails, false",
        "emails/**, emails/, false",
        "**/a.md, a.md, true",
        "**/a.md, x/y/a.md, true",
        "**/a.md, xa.md, false",
        "x/**/y, x/y, true",
        "x/**/y, x/a/b/y, true",
        "x/**/y, xy, false",
        "*.md, a.md, true",
        "*.md, x/a.md, false",
        "a?c, abc, true",
        "a?c, a/c, false",
        "[!a-c]x, dx, true",
        "[!a-c]x, bx, false",
        "[ab]x, bx, true",
        "a[, a[, true",
        "\\*, *, true",
        "\\*, a, false",
        "**/**/**/a, a, true",
        "a**b, axxb, true",
        "a**b, a/b, false"
    })
    void fitsAsGitWouldSay(String pattern, String path, boolean fits) {
        assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(fits);
    }

    @Test
    void aHostilePatternTakesNoLongerThanItsLength() {
        String pattern = "*a".repeat(2_000) + "b";

        assertThat(PathPattern.of(pattern).matches("a".repeat(4_000))).isFalse();
        assertThat(PathPattern.of("**/".repeat(50_000) + "x").matches("a/".repeat(100) + "x"))
                .isTrue();
    }

    @RepeatedTest(200)
    void agreesWithARegularExpression(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        StringBuilder pattern = new StringBuilder();
        StringBuilder regex = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    pattern.append('*');
                    regex.append("[^/]*");
                }
                case 1 -> {
                    pattern.append('?');
                    regex.append("[^/]");
                }
                case 2 -> {
                    pattern.append("x/**/");
                    regex.append("x/(?:.*/)?");
                }
                default -> {
                    pattern.append("ab");
                    regex.append("ab");
                }
            }
        }
        // Two random stars in a row at the head of a part would mean something else.
        String glob = pattern.toString().replaceAll("\\*{2,}(?!/)", "*");
        for (int i = 0; i < 50; i++) {
            String path = random.ints(random.nextInt(8), 0, 4)
                    .mapToObj(c -> "abx/".substring(c, c + 1))
                    .reduce("", String::concat);
            assertThat(PathPattern.of(glob).matches(path))
                    .as("%s on %s", glob, path)
                    .isEqualTo(Pattern.matches(regex.toString(), path));
        }
    }

    @Test
    void bracesMakeAlternatives() {
        Glob glob = Glob.of("./posts/{x,linkedin/{de,en}}/*.{md,txt}");

        assertThat(glob.matches("posts/x/a.md")).isTrue();
        assertThat(glob.matches("posts/linkedin/en/a.txt")).isTrue();
        assertThat(glob.matches("posts/linkedin/a.md")).isFalse();
    }
}
