package dev.copydesk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void startsFromAnotherFolder() {
        Program run = Program.run(folder, "", "--version");

        assertThat(run.out()).startsWith("copydesk 0.1.0");
        assertThat(run.exit()).isZero();
    }

    @Test
    void startsThroughLinksWithSpacesInTheirNames() throws IOException {
        Path first = Files.createSymbolicLink(
                folder.resolve("a link"), Golden.checkout().resolve("copydesk"));
        Path second = Files.createSymbolicLink(folder.resolve("another"), first.getFileName());

        Program run = Program.start(second, Golden.checkout(), "", "--version");

        // Left to itself, JUnit warns of links that lead out of its folder.
        Files.delete(second);
        Files.delete(first);
        assertThat(run.out()).startsWith("copydesk 0.1.0");
        assertThat(run.exit()).isZero();
    }

    /** The launcher trains it with the command "warm-up"; when that command fails, every start is slow. */
    @Test
    void keepsAnArchiveForQuickStarts() throws IOException {
        Program.run(folder, "", "--version");

        try (Stream<Path> built = Files.list(Golden.checkout().resolve("server/target"))) {
            assertThat(built.filter(file -> file.toString().endsWith(".jsa")))
                    .anySatisfy(archive -> assertThat(archive).isNotEmptyFile());
        }
    }

    @Test
    void saysNothingOfItsOwnWhenNothingIsToBeBuilt() {
        Program.run(folder, "", "--version");

        assertThat(Program.run(folder, "", "--version").err()).isEmpty();
    }
}
