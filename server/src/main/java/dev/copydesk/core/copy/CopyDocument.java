package dev.copydesk.core.copy;

import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * One e-mail, post or message as the rules see it.
 *
 * @param source the text as it was read
 * @param frontMatter the YAML block at its head, empty where there is none
 * @param body source range of the copy after the front matter
 * @param passages everything that is judged, front-matter values included, in the order of the source
 * @param comments the comments, in the order of the source
 * @param channel where it goes out, where front matter or folder say so
 * @param problems what kept parts from being read as meant
 */
public record CopyDocument(
        SourceText source,
        FrontMatter frontMatter,
        TextRange body,
        List<Passage> passages,
        List<Comment> comments,
        Optional<Channel> channel,
        List<Problem> problems) {

    public CopyDocument {
        passages = List.copyOf(passages);
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /** Returns the whole source as one passage of scope {@code raw}, front matter and markup included, every line end as a line feed. */
    public Passage raw() {
        String text = source.text();
        Prose.Builder prose = Prose.builder();
        int start = 0;
        int carriageReturn = text.indexOf('\r');
        while (carriageReturn >= 0) {
            int end = carriageReturn + (text.startsWith("\r\n", carriageReturn) ? 2 : 1);
            prose.verbatim(text, start, carriageReturn).atomic("\n", TextRange.of(carriageReturn, end));
            start = end;
            carriageReturn = text.indexOf('\r', end);
        }
        return Passage.of(
                Scope.of("raw"), prose.verbatim(text, start, text.length()).build(), List.of());
    }

    /** Returns the running prose as one passage of scope {@code summary}: paragraphs, list items and quotations. */
    public Passage summary() {
        List<Prose> running = passages.stream()
                .filter(CopyDocument::isRunning)
                .map(Passage::prose)
                .toList();
        return Passage.of(Scope.of("summary"), Prose.join(running, "\n\n"), List.of());
    }

    private static boolean isRunning(Passage passage) {
        Scope scope = passage.scope();
        if (!scope.has("text") || scope.has("heading") || scope.has("table")) {
            return false;
        }
        return scope.has("list")
                || scope.has("blockquote")
                || passage.regions().stream().anyMatch(r -> r.kind().equals("paragraph"));
    }
}
