package dev.copydesk.lsp.port;

import dev.copydesk.core.decision.Ledger;
import dev.copydesk.core.review.Desk;
import dev.copydesk.core.text.SourceText;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A workspace as the editor sees it.
 *
 * @param root its folder
 * @param desk judges its documents, by the very settings that the command line uses
 * @param ledger keeps its decisions; asked by one thread at a time
 * @param actor the person at the keyboard, as {@code name <e-mail>}
 * @param isCopy says of a path relative to the root, and of the text there, whether it is judged
 * @param problems a sentence for each thing in its configuration and rules that does not count
 */
public record Workspace(
        Path root,
        Desk desk,
        Ledger ledger,
        String actor,
        BiPredicate<String, SourceText> isCopy,
        List<String> problems) {

    public Workspace {
        problems = List.copyOf(problems);
    }

    /** Returns the path of a file as settings and ledger name it: relative to the root, with slashes, in Unicode's form NFC. */
    public String pathOf(Path file) {
        return Normalizer.normalize(root.relativize(file).toString().replace('\\', '/'), Normalizer.Form.NFC);
    }
}
