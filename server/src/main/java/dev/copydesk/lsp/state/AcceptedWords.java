package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Words that were accepted, followed through edits, with the last decision about them. */
final class AcceptedWords {

    /**
     * What the text now says about accepted words.
     *
     * @param verdict what became of them
     * @param words what stands there now
     */
    record News(Verdict verdict, String words) {}

    private final OpenWorkspace workspace;
    private final String before;
    private final String after;
    private final boolean grownTogether;
    private Decision last;
    private TrackedRange range;
    private SourceText text;

    AcceptedWords(OpenWorkspace workspace, Decision accepted, TextRange range, SourceText text) {
        this.workspace = workspace;
        this.before = accepted.before();
        this.after = accepted.after();
        this.last = accepted;
        this.range = TrackedRange.of(range);
        this.text = text;
        this.grownTogether = !whole(range).equals(range);
    }

    OpenWorkspace workspace() {
        return workspace;
    }

    Decision last() {
        return last;
    }

    void follow(List<Splice> steps, SourceText now) {
        range = range.after(steps);
        text = now;
    }

    void decided(Decision decision) {
        last = decision;
    }

    /** Returns what is certain at once: the old words are back, or the accepted ones are. */
    Optional<News> newsAtOnce() {
        if (!range.reading(before, text).isEmpty()) {
            return last.verdict() == Verdict.REVERTED
                    ? Optional.empty()
                    : Optional.of(new News(Verdict.REVERTED, before));
        }
        return isUntouched() && last.verdict() != Verdict.ACCEPTED
                ? Optional.of(new News(Verdict.ACCEPTED, after))
                : Optional.empty();
    }

    /** Returns what is so once the person has come to rest: the words were accepted and then changed. */
    Optional<News> newsAtRest() {
        boolean isChanged = last.verdict() == Verdict.ACCEPTED && !isUntouched();
        return isChanged ? Optional.of(new News(Verdict.EDITED, text.slice(whole(range.inner())))) : Optional.empty();
    }

    /** Says whether the accepted words stand there and nothing was glued to them: "use" is not what stands in "user". */
    private boolean isUntouched() {
        List<TextRange> found = range.reading(after, text);
        return !found.isEmpty() && (grownTogether || whole(found.get(0)).equals(found.get(0)));
    }

    private TextRange whole(TextRange part) {
        String all = text.text();
        int start = part.start();
        int end = part.end();
        while (start > 0 && start < all.length() && isWord(all, start) && isWord(all, start - 1)) {
            start--;
        }
        while (end > 0 && end < all.length() && isWord(all, end - 1) && isWord(all, end)) {
            end++;
        }
        return part.isEmpty() ? part : TextRange.of(start, end);
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
