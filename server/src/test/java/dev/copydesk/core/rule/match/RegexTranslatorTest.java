package dev.copydesk.core.rule.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTranslatorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[]x; [x",
                "[a&&b]+; a&&b",
                "[[:alpha:]]+; Word",
                "[[:^digit:]]; x",
                "[a-z-[aeiou]]+; xyz",
                "[^a-z-[B]]; C",
                "[]x]+; ]x",
                "[^]]; x",
                "(?P<first_name>A)\\k<first_name>; AA",
                "(?<n>a)(b)\\1; abb",
                "(a)(?<n>b)\\2; abb",
                "(?'q'x)\\k'q'; xx",
                "a{,2}; a{,2}",
                "x{; x{",
                "\\h; h",
                "\\x41\\x{42}\\u0043; ABC",
                "(?<!:[^ ]+?): [A-Z]; : A",
                "(?<=(?:ab)+)c; c in abc",
                "(?i)straße; STRAßE",
                "(?x) a b # note; ab",
                "(?n)(a)(?<x>b)\\1; abb",
                "(?#note)a; a",
                "\\Qa.b\\E; a.b",
                "\\p{L}+; Ä",
                "\\p{Cyrillic}+; ж",
                "\\d; ٣",
                "\\w+; Größe",
                "[\\d-x]+; 1-x",
                "😀+; 😀😀"
            })
    void readsTheSyntaxOfDotNet(String regex, String text) throws BadPatternException {
        boolean partly = text.contains(" in ");
        Matcher matcher =
                RegexTranslator.compile(regex, false).matcher(partly ? text.substring(text.indexOf(" in ") + 4) : text);
        assertThat(matcher.find()).as(RegexTranslator.toJava(regex)).isTrue();
        assertThat(matcher.group()).isEqualTo(partly ? text.substring(0, text.indexOf(" in ")) : text);
    }

    @Test
    void refusesPatternsOfAbsurdSize() {
        for (String regex : List.of("a".repeat(200_000), "(".repeat(5_000), "[a-[b-[c".repeat(3_000))) {
            assertThatExceptionOfType(BadPatternException.class)
                    .isThrownBy(() -> RegexTranslator.compile(regex, false));
        }
    }

    @Test
    void dollarMeansTheVeryEnd() throws BadPatternException {
        assertThat(RegexTranslator.compile("a$", false).matcher("a\n").find()).isFalse();
        assertThat(RegexTranslator.compile("a\\Z", false).matcher("a\n").find()).isTrue();
        assertThat(RegexTranslator.compile("(?m)a$", false).matcher("a\nb").find())
                .isTrue();
    }

    @Test
    void theDotLeavesOutOnlyTheLineFeed() throws BadPatternException {
        assertThat(RegexTranslator.compile(".", false).matcher("\r\u2028\u0085").results())
                .hasSize(3);
        assertThat(RegexTranslator.compile(".", false).matcher("\n").find()).isFalse();
        assertThat(RegexTranslator.compile("(?s).", false).matcher("\n").find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a",
                "a)",
                "[a",
                "*a",
                "a**",
                "a{2}{3}",
                "a{3,1}",
                "[z-a]",
                "\\",
                "\\p{Nonsense}",
                "(?P<a>x)(?P<a>y)",
                "(a)\\2",
                "(?(1)a|b)",
                "\\k<none>",
                "[[:nonsense:]]",
                "\\x{110000}",
                "a{99999}"
            })
    void refusesWithOneSentence(String regex) {
        assertThatExceptionOfType(BadPatternException.class)
                .isThrownBy(() -> RegexTranslator.compile(regex, false))
                .satisfies(refused -> {
                    assertThat(refused.getMessage()).endsWith(".").doesNotContain("\n");
                    assertThat(refused.index()).isBetween(0, regex.length());
                    assertThat(refused.pattern()).isEqualTo(regex);
                });
    }
}
