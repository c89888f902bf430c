package dev.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An invariant is worth its line only while the test that holds it exists. */
class ArchitecturePageTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void everyTestItNamesExists() throws IOException {
        Map<String, Path> tests = tests();
        Set<String> missing = new TreeSet<>();
        int named = 0;
        Matcher test = TEST.matcher(Files.readString(Golden.checkout().resolve("ARCHITECTURE.md")));
        while (test.find()) {
            named++;
            Path file = tests.get(test.group(1));
            String method = test.group(2);
            if (file == null || (method != null && !Files.readString(file).contains("void " + method + "("))) {
                missing.add(test.group());
            }
        }
        assertThat(named).isPositive();
        assertThat(missing).isEmpty();
    }

    private static Map<String, Path> tests() throws IOException {
        try (Stream<Path> files =
                Files.walk(Golden.checkout().resolve("server").resolve("src").resolve("test"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), Function.identity()));
        }
    }
}
