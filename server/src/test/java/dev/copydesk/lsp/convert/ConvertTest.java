package dev.copydesk.lsp.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {

    private static final SourceText TEXT = SourceText.of("🎉 a\r\nb\rc\n");

    @RepeatedTest(50)
    void aRangeGoesThereAndBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(List.of("a", "🎉", "\r\n", "\n", "\r", " ").get(random.nextInt(6)));
        }
        // Between CR and LF there is no place that the protocol could name.
        SourceText source = SourceText.of(text.toString().replace("\r\n", "\n"));
        int start = random.nextInt(source.length() + 1);
        int end = start + random.nextInt(source.length() - start + 1);
        TextRange range = TextRange.of(start, end);
        assertThat(FromLsp.range(ToLsp.range(range, source), source)).isEqualTo(range);
    }

    @Test
    void placesOutsideTheTextMeanItsNearestOnes() {
        assertThat(FromLsp.offset(new Position(0, 99), TEXT)).isEqualTo(4);
        assertThat(FromLsp.offset(new Position(99, 0), TEXT)).isEqualTo(TEXT.length());
        assertThat(FromLsp.offset(new Position(-1, -1), TEXT)).isZero();
    }

    @Test
    void aRangeSentTheWrongWayRoundIsTurned() {
        assertThat(FromLsp.range(new Range(new Position(1, 1), new Position(0, 3)), TEXT))
                .isEqualTo(TextRange.of(3, 7));
    }

    @Test
    void aChangeWithoutRangeReplacesEverything() {
        assertThat(FromLsp.edit(new TextDocumentContentChangeEvent("new"), TEXT))
                .isEqualTo(TextEdit.of(TextRange.of(0, TEXT.length()), "new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"untitled:Untitled-1", "https://example.com/a.md", "file:relative", "not a uri", ""})
    void whatIsNoFileHasNone(String uri) {
        assertThat(FromLsp.file(uri)).isEmpty();
    }

    @Test
    void aFileIsFoundBehindEscapes() {
        Path file = Path.of("spring sale", "größe.md").toAbsolutePath();
        assertThat(FromLsp.file(file.toUri().toASCIIString())).contains(file);
    }

    @Test
    void anEditNamesItsVersionWhereTheClientUnderstandsThat() {
        WorkspaceEdit edit = ToLsp.edit(TextEdit.of(TextRange.of(3, 4), "b"), "file:///a.md", 7, TEXT, true);
        assertThat(edit.getChanges()).isNull();
        assertThat(edit.getDocumentChanges().get(0).getLeft().getTextDocument().getVersion())
                .isEqualTo(7);
    }

    @Test
    void anEditIsAPlainMapForClientsThatKnowNothingElse() {
        WorkspaceEdit edit = ToLsp.edit(TextEdit.of(TextRange.of(3, 4), "b"), "file:///a.md", 7, TEXT, false);
        assertThat(edit.getDocumentChanges()).isNull();
        assertThat(edit.getChanges().get("file:///a.md").get(0).getRange())
                .isEqualTo(new Range(new Position(0, 3), new Position(0, 4)));
    }

    @Test
    void aProblemIsShownButNeverWeighsLikeAFault() {
        var shown = ToLsp.diagnostic(Problem.ofWhole("rule-cut-off", "The rule a/b was cut off."), TEXT);
        assertThat(shown.getSeverity()).isEqualTo(DiagnosticSeverity.Information);
        assertThat(shown.getCode().getLeft()).isEqualTo("rule-cut-off");
    }

    @Test
    void charactersThatHideOthersAreSpelledOut() {
        assertThat(Visible.of("a\u202Eb\u001B[31m\n🎉é")).isEqualTo("a⟨U+202E⟩b⟨U+001B⟩[31m⟨U+000A⟩🎉é");
    }
}
