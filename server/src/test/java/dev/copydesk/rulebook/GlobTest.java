package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *             | a/b/c.md        | true
            *.md          | a/b/c.md        | true
            docs/*.md     | docs/a/b.md     | true
            docs/**/*.md  | docs/a/b.md     | true
            docs/**/*.md  | docs/b.md       | true
            **/*.md       | b.md            | true
            docs/**/x*.md | docs/a/x/y.md   | false
            **/[ab].md    | docs/b.md       | true
            **/[!ab].md   | docs/b.md       | false
            *.{md,txt}    | a.txt           | true
            *.{md,txt}    | a.html          | false
            a?.md         | ab.md           | true
            a.md          | axmd            | false
            a\\*.md       | a*.md           | true
            a\\*.md       | abc.md          | false
            [a.md         | [a.md           | true
            """)
    void matchesPaths(String glob, String path, boolean matches) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
    }
}
