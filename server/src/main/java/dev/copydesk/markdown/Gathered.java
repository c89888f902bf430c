package dev.copydesk.markdown;

import dev.copydesk.core.copy.Comment;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The passages and comments of one body, collected in whatever order they are met. */
final class Gathered {

    private final String source;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    Gathered(String source) {
        this.source = source;
    }

    void add(Passage passage) {
        passages.add(passage);
    }

    /** Keeps a comment, given with its marks; one that is never closed ends where its block ends. */
    void comment(TextRange range) {
        String written = range.of(source);
        int from = written.startsWith("<!--") ? 4 : 0;
        int to = written.endsWith("-->") ? Math.max(from, written.length() - 3) : written.length();
        comments.add(Comment.of(written.substring(from, to).strip(), range));
    }

    /** Returns the passages in the order of the source; of two that begin together the longer comes first. */
    List<Passage> passages() {
        passages.sort(Comparator.<Passage>comparingInt(p -> p.prose().source().start())
                .thenComparing(p -> -p.prose().source().end()));
        return passages;
    }

    List<Comment> comments() {
        comments.sort(Comparator.comparing(Comment::range));
        return comments;
    }
}
