package dev.copydesk.lsp.convert;

import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.text.ColumnUnit;
import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** From our types to the protocol's. Our offsets are UTF-16; positions there are lines and UTF-16 columns, both 0-based. */
public final class ToLsp {

    private static final String SOURCE = "copydesk";

    private ToLsp() {}

    public static Position position(int offset, SourceText text) {
        LineColumn place = text.lines().locate(offset, ColumnUnit.UTF16);
        return new Position(place.line(), place.column());
    }

    public static Range range(TextRange range, SourceText text) {
        return new Range(position(range.start(), text), position(range.end(), text));
    }

    /**
     * Returns what an editor shows of a finding.
     *
     * @param path the document in its workspace, part of the fingerprint by which a client can name the finding
     */
    public static Diagnostic diagnostic(Finding finding, String path, SourceText text) {
        Diagnostic diagnostic = new Diagnostic(
                range(finding.range(), text),
                Visible.of(finding.message()),
                severity(finding.severity()),
                SOURCE,
                finding.rule().id().value());
        String link = finding.rule().page().link();
        // Rules come from anywhere; only a web address may become something to click on.
        if (link.startsWith("https://") || link.startsWith("http://")) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(link));
        }
        diagnostic.setData(finding.identity().exported(path).hex());
        return diagnostic;
    }

    /** Returns what an editor shows of a problem: it speaks about our work and so never weighs as much as a fault. */
    public static Diagnostic diagnostic(Problem problem, SourceText text) {
        return new Diagnostic(
                range(problem.range(), text),
                Visible.of(problem.message()),
                DiagnosticSeverity.Information,
                SOURCE,
                problem.code());
    }

    public static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case SUGGESTION -> DiagnosticSeverity.Information;
        };
    }

    /**
     * Returns an edit of one document.
     *
     * @param versioned whether the client takes edits that name the version they were made for, and refuses them for another
     */
    public static WorkspaceEdit edit(
            dev.copydesk.core.text.TextEdit edit, String uri, int version, SourceText text, boolean versioned) {
        TextEdit change = new TextEdit(range(edit.range(), text), edit.replacement());
        WorkspaceEdit result = new WorkspaceEdit();
        if (!versioned) {
            result.setChanges(Map.of(uri, List.of(change)));
            return result;
        }
        var document = new VersionedTextDocumentIdentifier(uri, version);
        // A new WorkspaceEdit carries an empty map, and a client may take that for the edit.
        result.setChanges(null);
        result.setDocumentChanges(
                List.of(Either.forLeft(new TextDocumentEdit(document, List.of(Either.forLeft(change))))));
        return result;
    }
}
