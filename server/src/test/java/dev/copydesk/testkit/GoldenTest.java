package dev.copydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class GoldenTest {

    @TempDir
    private Path checkout;

    @Test
    void findsTheTopOfTheCheckout() {
        assertThat(Golden.checkout().resolve("server/pom.xml")).exists();
    }

    @Test
    void acceptsTheCommittedText() throws IOException {
        Files.writeString(checkout.resolve("a.txt"), "one\ntwo\n");

        assertThatCode(() -> Golden.assertMatches(checkout, "a.txt", "one\ntwo\n", false))
                .doesNotThrowAnyException();
    }

    @Test
    void showsWhichLinesDiffer() throws IOException {
        Files.writeString(checkout.resolve("a.txt"), "one\ntwo\nthree\n");

        assertThatThrownBy(() -> Golden.assertMatches(checkout, "a.txt", "one\n2\nthree\n", false))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("a.txt is out of date")
                .hasMessageContaining("-two\n+2\n");
        assertThat(checkout.resolve("a.txt")).hasContent("one\ntwo\nthree\n");
    }

    @Test
    void missesAnEmptyFileThatIsNotThere() {
        assertThatThrownBy(() -> Golden.assertMatches(checkout, "a.txt", "", false))
                .isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void seesCarriageReturnsAndTheLastLineBreak() throws IOException {
        Files.writeString(checkout.resolve("a.txt"), "one\r\ntwo");

        assertThatThrownBy(() -> Golden.assertMatches(checkout, "a.txt", "one\ntwo\n", false))
                .hasMessageContaining("-one␍")
                .hasMessageContaining("+one");
    }

    @Test
    void writesTheTextWhenAsked() throws IOException {
        Golden.assertMatches(checkout, "new/folder/a.txt", "é\n", true);

        assertThat(Files.readString(checkout.resolve("new/folder/a.txt"))).isEqualTo("é\n");
    }

    @Test
    void staysInsideTheCheckout() {
        assertThatThrownBy(() -> Golden.assertMatches(checkout, "../a.txt", "", true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
