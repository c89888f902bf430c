package dev.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.decision.Anchor;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.lsp.port.Delays;
import dev.copydesk.lsp.port.Environment;
import dev.copydesk.lsp.port.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class LspServerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final MemoryLedger ledger = new MemoryLedger();

    @Test
    void sendsDiagnosticsInUtf16AsPeopleType() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            Diagnostic first = editor.open("Great 🎉 news: please utilize it.").get(0);
            assertThat(first.getRange()).isEqualTo(new Range(new Position(0, 22), new Position(0, 29)));
            assertThat(first.getSeverity()).isEqualTo(DiagnosticSeverity.Information);
            assertThat(first.getSource()).isEqualTo("copydesk");
            assertThat(first.getCode().getLeft()).isEqualTo("clarity/plain-words");
            assertThat(first.getCodeDescription().getHref()).isEqualTo("https://example.com/clarity/plain-words");
            assertThat(first.getMessage().getLeft()).isEqualTo("Avoid 'utilize'.");
            assertThat(first.getData().toString()).contains("\"").hasSizeGreaterThan(32);
            assertThat(editor.type("🎉 ", ""))
                    .extracting(Diagnostic::getRange)
                    .containsExactly(new Range(new Position(0, 19), new Position(0, 26)));
            assertThat(editor.type("utilize", "use")).isEmpty();
        }
    }

    @Test
    void appliesSeveralChangesOfOneMessageInTheirOrder() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("One.\r\nTwo.");
            editor.send(List.of(
                    TextEdit.of(TextRange.of(0, 3), "We utilize"), TextEdit.of(TextRange.of(3, 10), "use 🎉 very")));
            assertThat(editor.diagnostics())
                    .extracting(d -> d.getCode().getLeft())
                    .containsExactly("clarity/filler");
            assertThat(editor.sendWhole("Two lines.\n\nutilize"))
                    .extracting(d -> d.getRange().getStart())
                    .containsExactly(new Position(2, 0));
        }
    }

    @Test
    void offersThreeRewritesAndARejectionFromItsOwnFindings() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.\n\nOther words.");
            assertThat(editor.actionsAt("lize"))
                    .extracting(CodeAction::getTitle)
                    .containsExactly(
                            "Replace with 'use'",
                            "Replace with 'apply'",
                            "Replace with 'employ'",
                            "Reject here: clarity/plain-words");
            assertThat(editor.actionsAt("Other")).isEmpty();
            assertThat(editor.actionsAt("lize", "source.fixAll")).isEmpty();
            assertThat(editor.actionsAt("lize", "quickfix")).hasSize(4);
        }
    }

    @Test
    void recordsAnAcceptOnceTheTextShowsIt() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("🎉 Please utilize it.");
            assertThat(editor.accept(editor.action("utilize", "Replace with 'use'")))
                    .isEmpty();
            assertThat(editor.text()).isEqualTo("🎉 Please use it.");
            Decision accepted = ledger.next();
            assertThat(accepted.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(accepted.before()).isEqualTo("utilize");
            assertThat(accepted.after()).isEqualTo("use");
            assertThat(accepted.path()).isEqualTo("copy.md");
            assertThat(accepted.actor()).isEqualTo("Ada Example <ada@example.com>");
            assertThat(accepted.time()).isEqualTo(NOW);
            assertThat(accepted.rule().value()).isEqualTo("clarity/plain-words");
            assertThat(accepted.of()).isEmpty();
        }
        assertThat(ledger.lines()).hasSize(1);
    }

    @Test
    void recordsAnAcceptWhoseChangeComesAfterTheCommand() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            CodeAction action = editor.action("utilize", "Replace with 'use'");
            editor.run(action);
            editor.applyEditOnly(action);
            assertThat(ledger.next().verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void recordsNothingWhenTheClientAppliesNothing() throws Exception {
        try (TestEditor editor = TestEditor.start(environment(delays().withAccept(Duration.ofMillis(1))))) {
            editor.open("Please utilize it.");
            CodeAction action = editor.action("utilize", "Replace with 'use'");
            editor.run(action);
            assertThat(editor.message()).contains("nothing was recorded");
            editor.applyEditOnly(action);
        }
        assertThat(ledger.lines()).isEmpty();
    }

    @Test
    void recordsNothingWhenAnotherChangeComesThanTheOneAccepted() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            CodeAction action = editor.action("utilize", "Replace with 'use'");
            editor.run(action);
            editor.type("utilize", "utilise");
        }
        assertThat(ledger.lines()).isEmpty();
    }

    @Test
    void followsUndoAndRedo() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            editor.accept(editor.action("utilize", "Replace with 'use'"));
            Decision accepted = ledger.next();
            editor.type("Please", "Now please");
            assertThat(editor.type("use", "utilize")).hasSize(1);
            Decision reverted = ledger.next();
            assertThat(reverted.verdict()).isEqualTo(Verdict.REVERTED);
            assertThat(reverted.of()).contains(accepted.id());
            editor.type("utilize", "use");
            Decision again = ledger.next();
            assertThat(again.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(again.of()).contains(reverted.id());
        }
        assertThat(ledger.lines()).hasSize(3);
    }

    @Test
    void seesAnUndoThatAnEditorDescribesAtTheOtherOfTwoEqualWords() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("A very very good day.");
            CodeAction action = editor.actionsAt("very very").get(0);
            editor.run(action);
            // The same text by taking the second word instead of the first, as comparing lines finds it.
            editor.change(TextRange.of(6, 11), "");
            assertThat(ledger.next().verdict()).isEqualTo(Verdict.ACCEPTED);
            editor.change(TextRange.of(7, 7), "very ");
            assertThat(ledger.next().verdict()).isEqualTo(Verdict.REVERTED);
        }
    }

    @Test
    void recordsAChangeToAcceptedWordsOnceTheDocumentIsQuiet() throws Exception {
        try (TestEditor editor = TestEditor.start(environment(delays().withQuiet(Duration.ZERO)))) {
            editor.open("Please utilize it.");
            editor.accept(editor.action("utilize", "Replace with 'use'"));
            Decision accepted = ledger.next();
            editor.type("use", "enjoy");
            Decision edited = ledger.next();
            assertThat(edited.verdict()).isEqualTo(Verdict.EDITED);
            assertThat(edited.of()).contains(accepted.id());
            assertThat(edited.before()).isEqualTo("utilize");
            assertThat(edited.after()).isEqualTo("enjoy");
            editor.type("enjoy", "love");
        }
        assertThat(ledger.lines()).as("an edit is recorded once").hasSize(2);
    }

    @Test
    void recordsAChangeToAcceptedWordsWhenTheDocumentCloses() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            editor.accept(editor.action("utilize", "Replace with 'use'"));
            ledger.next();
            editor.type("use it", "user it");
            editor.closeDocument();
            Decision edited = ledger.next();
            assertThat(edited.verdict()).isEqualTo(Verdict.EDITED);
            assertThat(edited.after()).isEqualTo("user");
            assertCleared(editor);
        }
    }

    @Test
    void recordsAChangeToAcceptedWordsBeforeShutdownIsAnswered() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            editor.accept(editor.action("utilize", "Replace with 'use'"));
            editor.type("use", "enjoy");
            TestEditor.get(editor.server().shutdown());
            assertThat(ledger.lines()).extracting(Decision::verdict).containsExactly(Verdict.ACCEPTED, Verdict.EDITED);
            editor.server().exit();
            assertThat(editor.exitCode()).isZero();
        }
    }

    @Test
    void aRejectedFindingStaysAwayAlsoAfterARestart() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            assertThat(editor.open("Please utilize it.\n\nWe utilize more.")).hasSize(2);
            editor.run(editor.action("utilize", "Reject here"));
            assertThat(editor.diagnostics())
                    .extracting(d -> d.getRange().getStart().getLine())
                    .containsExactly(2);
            Decision rejected = ledger.next();
            assertThat(rejected.verdict()).isEqualTo(Verdict.REJECTED);
            assertThat(rejected.anchor()).contains(new Anchor("utilize", "Please ", " it.\n\nWe utilize more."));
            assertThat(rejected.before()).isEqualTo("utilize").isEqualTo(rejected.after());
            assertThat(editor.actionsAt("utilize it")).isEmpty();
        }
        try (TestEditor editor = TestEditor.start(environment())) {
            assertThat(editor.open("New first words.\n\nPlease utilize it.\n\nWe utilize more."))
                    .hasSize(1);
        }
        assertThat(ledger.lines()).hasSize(1);
    }

    @Test
    void aFindingIsRejectedAfterItsSuggestionWasAcceptedAndUndone() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Please utilize it.");
            editor.accept(editor.action("utilize", "Replace with 'use'"));
            editor.type("use", "utilize");
            ledger.next();
            Decision reverted = ledger.next();
            editor.run(editor.action("utilize", "Reject here"));
            assertThat(editor.diagnostics()).isEmpty();
            assertThat(ledger.next().of()).contains(reverted.id());
        }
    }

    @Test
    void anErrorIsRejectedOnlyWithAReason() throws Exception {
        try (TestEditor editor = TestEditor.start(environment())) {
            editor.open("Do hurry now.");
            editor.run(editor.action("hurry", "Reject here with a reason"));
            editor.answer("");
            editor.run(editor.action("hurry", "Reject here with a reason"));
            editor.answer("off voice");
            assertThat(editor.diagnostics()).isEmpty();
            assertThat(ledger.next().reason()).contains(Reason.OFF_VOICE);
        }
        assertThat(ledger.lines()).hasSize(1);
    }

    @Test
    void judgesOnlyWhatIsCopy() throws Exception {
        try (TestEditor editor = TestEditor.start(environment(), "notes.txt")) {
            editor.openUnread("Please utilize it.");
            assertThat(editor.actionsAt("utilize")).isEmpty();
        }
    }

    private static void assertCleared(TestEditor editor) throws InterruptedException {
        assertThat(editor.next()).isEqualTo(new PublishDiagnosticsParams(editor.uri(), List.of()));
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
