package dev.copydesk.markdown;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.text.SourceText;
import java.util.List;

/** Shows parsed documents in one line a passage, so that a test reads like the copy it is about. */
final class Shown {

    private static final MarkdownCopyParser PARSER = new MarkdownCopyParser();

    private Shown() {}

    static CopyDocument parsed(String source) {
        return parsed(source, ParseOptions.markdown());
    }

    static CopyDocument parsed(String source, ParseOptions options) {
        return PARSER.parse(SourceText.of(source), options);
    }

    /** Returns each passage as {@code scope: text}, line feeds as {@code ⏎}. */
    static List<String> passages(String source) {
        return passages(parsed(source));
    }

    static List<String> passages(CopyDocument document) {
        return document.passages().stream()
                .map(p -> p.scope() + ": " + p.text().replace('\n', '⏎'))
                .toList();
    }

    /** Returns the texts of the regions of one kind, over all passages. */
    static List<String> regions(String kind, String source) {
        return parsed(source).passages().stream()
                .flatMap(p -> regions(kind, p).stream())
                .toList();
    }

    static List<String> regions(String kind, Passage passage) {
        return passage.regions().stream()
                .filter(r -> r.kind().equals(kind))
                .map(r -> r.range().of(passage.text()))
                .toList();
    }
}
