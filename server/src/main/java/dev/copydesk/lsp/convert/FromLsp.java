package dev.copydesk.lsp.convert;

import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextRange;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** From the protocol's types to ours. Positions there are lines and UTF-16 columns, both 0-based; ours are UTF-16 offsets. */
public final class FromLsp {

    private FromLsp() {}

    /** Returns the offset of a position; past the end of a line means its end, past the end of the text means the end. */
    public static int offset(Position position, SourceText text) {
        return text.lines()
                .offset(LineColumn.of(Math.max(0, position.getLine()), Math.max(0, position.getCharacter())));
    }

    /** Returns a range; one that was sent the wrong way round is turned. */
    public static TextRange range(Range range, SourceText text) {
        int start = offset(range.getStart(), text);
        int end = offset(range.getEnd(), text);
        return TextRange.of(Math.min(start, end), Math.max(start, end));
    }

    /** Returns a change of a text; one without a range replaces everything. */
    public static TextEdit edit(TextDocumentContentChangeEvent change, SourceText text) {
        TextRange range = Optional.ofNullable(change.getRange())
                .map(its -> range(its, text))
                .orElseGet(() -> TextRange.of(0, text.length()));
        return TextEdit.of(range, change.getText());
    }

    /** Returns the file of a document, empty for one that is not a file. */
    public static Optional<Path> file(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
