package dev.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.lsp.port.Delays;
import dev.copydesk.lsp.port.Environment;
import dev.copydesk.lsp.port.Workspace;
import dev.copydesk.lsp.port.WorkspaceException;
import dev.copydesk.lsp.port.Workspaces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;

/** What happens when something fails, and how the server ends. */
class LspFaultsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final MemoryLedger ledger = new MemoryLedger();

    @Test
    void triesAgainToKeepADecisionAndSaysSo() throws Exception {
        try (TestEditor editor = TestEditor.start(environment(delays().withRetry(Duration.ofMillis(1))))) {
            editor.open("Please utilize it.");
            ledger.refuse(3);
            editor.run(editor.action("utilize", "Reject here"));
            assertThat(editor.message()).startsWith("Not kept yet: rejected clarity/plain-words in copy.md");
            assertThat(editor.diagnostics()).isEmpty();
            assertThat(ledger.next().verdict()).isEqualTo(Verdict.REJECTED);
        }
    }

    @Test
    void listsWhatCouldNotBeKeptWhenItEnds() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            ledger.refuse(100);
            editor.run(editor.action("utilize", "Reject here"));
            assertThat(editor.message()).startsWith("Not kept yet");
            TestEditor.get(editor.server().shutdown());
            assertThat(editor.message()).isEqualTo("Not kept: rejected clarity/plain-words in copy.md.");
            editor.server().exit();
            assertThat(editor.exitCode()).isZero();
        }
    }

    @Test
    void saysOnceWhyAWorkspaceCannotBeUsed() throws Exception {
        Workspaces broken = new Workspaces() {
            @Override
            public Path rootOf(Path file) {
                return PlainCopy.ROOT;
            }

            @Override
            public Workspace open(Path root) {
                throw new WorkspaceException("copydesk.yml:3:1: unknown key 'pack'; did you mean 'packs'?");
            }
        };
        try (TestEditor editor = TestEditor.start(environment(broken, delays()))) {
            editor.openUnread("Please utilize it.");
            assertThat(editor.message()).startsWith("copydesk.yml:3:1");
            assertThat(editor.actionsAt("utilize")).isEmpty();
        }
    }

    @Test
    void answersAFaultWithItsKindAlone() throws Exception {
        Workspaces faulty = new Workspaces() {
            @Override
            public Path rootOf(Path file) {
                throw new IllegalStateException("secret words");
            }

            @Override
            public Workspace open(Path root) {
                throw new IllegalStateException("secret words");
            }
        };
        try (TestEditor editor = TestEditor.start(environment(faulty, delays()))) {
            editor.openUnread("Please utilize it.");
            assertThat(editor.next().toString())
                    .contains("IllegalStateException")
                    .doesNotContain("secret");
            assertThatThrownBy(() -> editor.actionsAt("utilize"))
                    .hasMessageContaining("Copydesk failed inside (IllegalStateException)")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void refusesCommandsThatItDoesNotKnow() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            assertThatThrownBy(() -> command(editor, "copydesk.server.unknown"))
                    .hasMessageContaining("no such command");
            assertThatThrownBy(() -> command(editor, "copydesk.server.accept"))
                    .hasMessageContaining("the key decision");
        }
    }

    @Test
    void endsWithAnErrorWhenItIsToldToExitWithoutShutdown() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.server().exit();
            assertThat(editor.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void keepsEverythingWhenItsInputEnds() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            editor.accept(editor.action("utilize", "Replace with 'use'"));
            editor.type("use", "enjoy");
            editor.hangUp();
            assertThat(editor.exitCode()).isZero();
        }
        assertThat(ledger.lines()).extracting(Decision::verdict).containsExactly(Verdict.ACCEPTED, Verdict.EDITED);
    }

    @Test
    void endsWhenTheEditorIsGoneAndItsPipeIsNot() throws Exception {
        Process parent = new ProcessBuilder("cat").start();
        try (TestEditor editor = TestEditor.start(environment(), parent)) {
            editor.open("Please utilize it.");
            parent.destroy();
            assertThat(editor.exitCode()).isZero();
        }
    }

    private static void command(TestEditor editor, String name) throws Exception {
        TestEditor.get(editor.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(name, List.of())));
    }

    private static Delays delays() {
        return Delays.standard();
    }

    private Environment environment() {
        return environment(delays());
    }

    private Environment environment(Delays delays) {
        return environment(PlainCopy.workspaces(ledger), delays);
    }

    private static Environment environment(Workspaces workspaces, Delays delays) {
        return new Environment(workspaces, Clock.fixed(NOW, ZoneOffset.UTC), delays, "1.0-test");
    }
}
