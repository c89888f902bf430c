package dev.copydesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rulebook.IniFile.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IniFileTest {

    @Test
    void readsSectionsAndValues() {
        IniFile file = IniFile.parse("""
                # A comment
                StylesPath = styles

                [*.{md,txt}]
                BasedOnStyles = Vale, Acme
                ; Another
                Acme.Rule = NO
                """);
        assertThat(file.faults()).isEmpty();
        assertThat(file.sections()).extracting(IniFile.Section::name).containsExactly("", "*.{md,txt}");
        assertThat(file.sections().get(1).last("BasedOnStyles").map(Entry::list))
                .hasValueSatisfying(list -> assertThat(list).containsExactly("Vale", "Acme"));
        assertThat(file.sections().get(1).last("Acme.Rule"))
                .hasValueSatisfying(entry -> assertThat(entry.line()).isEqualTo(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a = b # comment|b
            a = b#c|b#c
            a = # comment|''
            a = "b # c"|b # c
            a = `(?s) *(#.*)`|(?s) *(#.*)
            a: b|b
            a = (\\$+[^\\n$]+\\$+)|(\\$+[^\\n$]+\\$+)
            """)
    void readsValuesAsTheyAreMeant(String line, String value) {
        assertThat(IniFile.parse(line).sections().get(0).last("a"))
                .hasValueSatisfying(entry -> assertThat(entry.value()).isEqualTo(value.equals("''") ? "" : value));
    }

    @Test
    void aBackslashAtTheEndJoinsLines() {
        IniFile file = IniFile.parse("a = one, \\\n    two\nb = c\n");
        assertThat(file.sections().get(0).last("a").map(Entry::list))
                .hasValueSatisfying(list -> assertThat(list).containsExactly("one", "two"));
        assertThat(file.sections().get(0).last("b"))
                .hasValueSatisfying(e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void aCommaBehindABackslashBelongsToTheValue() {
        assertThat(new Entry("a", "x{1\\,2}, y", 1).list()).containsExactly("x{1,2}", "y");
    }

    @Test
    void whatMeansNothingIsTold() {
        assertThat(IniFile.parse("[open\nnothing\n= value").faults())
                .extracting(IniFile.Fault::line)
                .containsExactly(1, 2, 3);
    }
}
