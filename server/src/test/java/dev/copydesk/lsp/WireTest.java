package dev.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.lsp.port.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the server answers to what no well-behaved client sends. */
class WireTest {

    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
    private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"shutdown\"}";
    private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

    private int exitCode = -1;

    @Test
    void goesOnAfterMessagesThatAreNoJson() throws IOException {
        List<JsonNode> answers = exchange(
                INITIALIZE,
                "{\"jsonrpc\": nonsense secret",
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"x\", secret",
                SHUTDOWN,
                EXIT);
        assertThat(errorCodes(answers)).containsExactly(-32700);
        assertThat(answer(answers, 9).has("result")).isTrue();
        assertThat(exitCode).isZero();
    }

    @Test
    void refusesParametersThatLackWhatTheyNeed() throws IOException {
        List<JsonNode> answers = exchange(
                INITIALIZE,
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"textDocument/codeAction\",\"params\":"
                        + "{\"textDocument\":{\"uri\":\"file:///a.md\"},\"context\":{\"diagnostics\":[]}}}",
                SHUTDOWN,
                EXIT);
        assertThat(answer(answers, 2).at("/error/code").asInt()).isEqualTo(-32602);
    }

    @Test
    void saysOfMethodsItDoesNotKnowThatItDoesNot() throws IOException {
        List<JsonNode> answers = exchange(
                INITIALIZE,
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"example/unknown\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"textDocument/hover\",\"params\":"
                        + "{\"textDocument\":{\"uri\":\"file:///a.md\"},\"position\":{\"line\":0,\"character\":0}}}",
                SHUTDOWN,
                EXIT);
        assertThat(answer(answers, 2).at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(answer(answers, 3).at("/error/code").asInt()).isEqualTo(-32601);
    }

    @Test
    void survivesChangesThatNameImpossiblePlaces() throws IOException {
        String uri = PlainCopy.ROOT.resolve("copy.md").toUri().toString();
        List<JsonNode> answers = exchange(
                INITIALIZE,
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
                        + uri + "\",\"languageId\":\"markdown\",\"version\":0,\"text\":\"secret words\"}}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\""
                        + uri
                        + "\",\"version\":1},\"contentChanges\":[{\"range\":{\"start\":{\"line\":7,\"character\":-4},"
                        + "\"end\":{\"line\":-1,\"character\":99}},\"text\":\"x\"}]}}",
                SHUTDOWN,
                EXIT);
        assertThat(errorCodes(answers)).isEmpty();
        assertThat(answer(answers, 9).has("result")).isTrue();
    }

    @Test
    void endsWhenItsInputEndsBeforeAnythingWasSaid() throws IOException {
        assertThat(exchange()).isEmpty();
        assertThat(exitCode).isZero();
    }

    private List<JsonNode> exchange(String... messages) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (String message : messages) {
            byte[] body = message.getBytes(StandardCharsets.UTF_8);
            sent.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            sent.writeBytes(body);
        }
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        exitCode = LspServer.run(
                new ByteArrayInputStream(sent.toByteArray()),
                received,
                Environment.of(PlainCopy.workspaces(new MemoryLedger()), Clock.systemUTC(), "1.0-test"));
        String text = received.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("secret", "\\tat ", "Exception:");
        return split(text);
    }

    private static List<JsonNode> split(String text) throws IOException {
        List<JsonNode> messages = new ArrayList<>();
        for (String part : text.split("Content-Length: \\d+\r\n\r\n")) {
            if (!part.isEmpty()) {
                messages.add(new ObjectMapper().readTree(part));
            }
        }
        return messages;
    }

    private static JsonNode answer(List<JsonNode> messages, int id) {
        Optional<JsonNode> found = messages.stream()
                .filter(message -> message.path("id").asInt(-1) == id)
                .findFirst();
        assertThat(found).as("answer to %s among %s", id, messages).isPresent();
        return found.orElseThrow();
    }

    private static List<Integer> errorCodes(List<JsonNode> messages) {
        return messages.stream()
                .filter(message -> message.has("error"))
                .map(message -> message.at("/error/code").asInt())
                .toList();
    }
}
