package dev.copydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadInEachEncoding(Encoding encoding) {
        Path file = folder.resolve("a.md");
        String text = "Tea \uD83C\uDF75\r\ncaf\u00e9\n";

        assertThat(TextFiles.write(file, text, encoding)).isEmpty();

        assertThat(TextFiles.read(file)).isInstanceOfSatisfying(FileText.Readable.class, readable -> {
            assertThat(readable.source().text()).isEqualTo(text);
            assertThat(readable.encoding()).isEqualTo(encoding);
        });
    }

    @Test
    void bytesThatAreNoUtf8AreOneSentenceWithTheLine() throws IOException {
        Path file = Files.write(folder.resolve("a.md"), "one\ntwo\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sentence(TextFiles.read(file)))
                .isEqualTo(file + ", line 3 is not valid UTF-8; save the file as UTF-8.");
    }

    @Test
    void aCharacterThatBreaksOffAtTheEndIsNotText() {
        byte[] cut = {'a', (byte) 0xC3};

        assertThat(sentence(TextFiles.decode("a.md", cut))).contains("line 1 is not valid UTF-8");
    }

    @Test
    void aNulByteMeansBinary() {
        byte[] bytes = {'a', '\n', 0, 'b'};

        assertThat(sentence(TextFiles.decode("a.md", bytes))).startsWith("a.md, line 2 holds a NUL byte");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "12345");

        assertThat(sentence(TextFiles.read(file, file.toString(), 4)))
                .isEqualTo(file + " is larger than 4 bytes; split it or leave it out.");
        assertThat(TextFiles.read(file, file.toString(), 5)).isInstanceOf(FileText.Readable.class);
    }

    @Test
    void folderAndMissingFileAreSentences() {
        assertThat(sentence(TextFiles.read(folder))).isEqualTo(folder + " is a folder; name a file in it.");
        assertThat(sentence(TextFiles.read(folder.resolve("no.md"))))
                .endsWith("no.md cannot be read, because it does not exist; check the name.");
    }

    private static String sentence(FileText text) {
        return text instanceof FileText.Unreadable unreadable
                ? unreadable.problem().message()
                : "it was read";
    }
}
