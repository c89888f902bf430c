package dev.copydesk.markdown;

import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Region;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads text without regard to its markup: as one passage, or as paragraphs between empty lines. */
final class PlainReader {

    private static final Scope TEXT = Scope.of("text.txt");

    private PlainReader() {}

    /** Returns a plain text file: one passage, whose paragraphs and sentences are its regions. */
    static List<Passage> whole(Prepared prepared) {
        PassageDraft draft = new PassageDraft(prepared);
        draft.text(prepared.body().start(), prepared.body().end());
        return draft.passage(TEXT, false).map(PlainReader::withParagraphs).stream()
                .toList();
    }

    /** Returns a Markdown file that could not be parsed: its paragraphs, and its comments, which may steer the rules. */
    static Gathered paragraphs(Prepared prepared) {
        Gathered found = new Gathered(prepared.source());
        dropComments(prepared, found);
        TextRange body = prepared.body();
        PassageDraft draft = new PassageDraft(prepared);
        int at = body.start();
        while (at < body.end()) {
            int end = endOfLine(prepared, at);
            int content = at;
            while (content < end && Character.isWhitespace(prepared.source().charAt(content))) {
                content++;
            }
            int next = Math.min(body.end(), end + (prepared.source().startsWith("\r\n", end) ? 2 : 1));
            if (content == end) {
                finish(draft, found);
                draft = new PassageDraft(prepared);
            } else {
                draft.text(content, next);
            }
            at = next;
        }
        finish(draft, found);
        return found;
    }

    private static void finish(PassageDraft draft, Gathered found) {
        draft.passage(Scopes.Block.PARAGRAPH.in(Scopes.BODY), true).ifPresent(found::add);
    }

    private static void dropComments(Prepared prepared, Gathered found) {
        String source = prepared.source();
        int open = source.indexOf("<!--", prepared.body().start());
        while (open >= 0) {
            int close = source.indexOf("-->", open + 4);
            if (close < 0) {
                return;
            }
            found.comment(TextRange.of(open, close + 3));
            prepared.dropped().set(open, close + 3);
            open = source.indexOf("<!--", close + 3);
        }
    }

    private static int endOfLine(Prepared prepared, int from) {
        int at = from;
        while (at < prepared.body().end()
                && prepared.source().charAt(at) != '\n'
                && prepared.source().charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static Passage withParagraphs(Passage passage) {
        List<Region> regions = new ArrayList<>(passage.regions());
        String text = passage.text();
        int start = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int feed = text.indexOf('\n', lineStart);
            int end = feed < 0 ? text.length() : feed;
            if (text.substring(lineStart, end).isBlank()) {
                paragraph(text, start, lineStart, regions);
                start = end;
            }
            lineStart = end + 1;
        }
        paragraph(text, start, text.length(), regions);
        return Passage.of(passage.scope(), passage.prose(), regions);
    }

    private static void paragraph(String text, int from, int to, List<Region> regions) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            regions.add(Region.of("paragraph", TextRange.of(start, end)));
        }
    }
}
