package dev.copydesk.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a block of HTML: the text between its block tags becomes passages, with the scopes that its elements have in Markdown. */
final class HtmlReader {

    /** Elements that give a scope, and those that end them where their own end tags are left out. */
    private static final Set<String> PLACES = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "td",
            "th",
            "caption",
            "figcaption",
            "ul",
            "ol",
            "table",
            "tr",
            "div");

    private static final int MOST_OPEN = 200;

    private final Prepared prepared;
    private final HtmlContext html;
    private final Gathered found;
    private Optional<char[]> unprefixed = Optional.empty();

    HtmlReader(Prepared prepared, HtmlContext html, Gathered found) {
        this.prepared = prepared;
        this.html = html;
        this.found = found;
    }

    /** Reads a block that stands in some Markdown containers. */
    void read(Block block, int place) {
        char[] chars = withoutPrefixes(block.getContentLines());
        new OneBlock(chars, place).read(block.getStartOffset(), block.getEndOffset());
        html.endHtmlBlock(block.getEndOffset());
    }

    /** Blanks the marks of quotations and lists between the lines of a block, lest their angle brackets end a tag. */
    private char[] withoutPrefixes(List<BasedSequence> lines) {
        char[] chars = unprefixed.orElse(prepared.parsed());
        for (int i = 1; i < lines.size(); i++) {
            int from = lines.get(i - 1).getEndOffset();
            int to = lines.get(i).getStartOffset();
            if (from < to) {
                if (unprefixed.isEmpty()) {
                    chars = chars.clone();
                    unprefixed = Optional.of(chars);
                }
                prepared.dropped().set(from, to);
                Arrays.fill(chars, from, to, ' ');
            }
        }
        return chars;
    }

    /** One pass over one block. */
    private final class OneBlock {

        private final char[] chars;
        private final int place;
        private final Deque<String> elements = new ArrayDeque<>();
        private PassageDraft draft = new PassageDraft(prepared);
        private InlineTags tags = new InlineTags(prepared, draft, html, found);

        OneBlock(char[] chars, int place) {
            this.chars = chars;
            this.place = place;
        }

        void read(int start, int end) {
            int at = start;
            while (at < end) {
                int open = indexOf('<', at, end);
                text(at, open);
                at = open < end ? markup(open, end) : end;
            }
            finish();
        }

        /** Takes what begins with an angle bracket and returns where the text goes on. */
        private int markup(int open, int end) {
            if (startsWith("<!--", open, end)) {
                int close = endOf("-->", open + 4, end);
                found.comment(TextRange.of(open, close));
                return close;
            }
            if (startsWith("<!", open, end) || startsWith("<?", open, end)) {
                return Math.min(end, indexOf('>', open, end) + 1);
            }
            Optional<HtmlTag> tag = HtmlTag.at(chars, open, end);
            if (tag.isEmpty()) {
                text(open, open + 1);
                return open + 1;
            }
            tag(tag.get());
            return tag.get().range().end();
        }

        private void tag(HtmlTag tag) {
            if (html.isSkipping() || !tag.isBlock()) {
                tags.read(tag);
                return;
            }
            finish();
            if (PLACES.contains(tag.name())) {
                if (tag.closing()) {
                    close(tag.name());
                } else {
                    open(tag.name());
                }
            }
            html.pass(tag);
        }

        private void open(String name) {
            if (name.equals(elements.peek()) && name.equals("li")) {
                elements.pop();
            }
            if (elements.size() < MOST_OPEN) {
                elements.push(name);
            }
        }

        private void close(String name) {
            if (elements.contains(name)) {
                while (!elements.pop().equals(name)) {
                    // End tags may be left out in HTML; the end of an outer element ends the inner ones.
                }
            }
        }

        private void text(int from, int to) {
            if (from < to && !html.isSkipping()) {
                HtmlText.add(prepared, draft, TextRange.of(from, to), html.isMasking());
            }
        }

        private void finish() {
            Scopes.Block block = Scopes.Block.PARAGRAPH;
            int here = place;
            for (Iterator<String> outermostFirst = elements.descendingIterator(); outermostFirst.hasNext(); ) {
                String name = outermostFirst.next();
                switch (name) {
                    case "li" -> here |= Scopes.LIST;
                    case "blockquote" -> here |= Scopes.QUOTE;
                    case "td" -> block = Scopes.Block.TABLE_CELL;
                    case "th" -> block = Scopes.Block.TABLE_HEADER;
                    case "caption" -> block = Scopes.Block.TABLE_CAPTION;
                    case "figcaption" -> block = Scopes.Block.FIGURE_CAPTION;
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> block = Scopes.Block.heading(name.charAt(1) - '0');
                    default -> {}
                }
            }
            BlockReader.finish(draft, block, here, found);
            draft = new PassageDraft(prepared);
            tags = new InlineTags(prepared, draft, html, found);
        }

        private int indexOf(char wanted, int from, int end) {
            int at = from;
            while (at < end && chars[at] != wanted) {
                at++;
            }
            return at;
        }

        private int endOf(String wanted, int from, int end) {
            int at = from;
            while (at < end && !startsWith(wanted, at, end)) {
                at++;
            }
            return Math.min(end, at + wanted.length());
        }

        private boolean startsWith(String wanted, int at, int end) {
            if (at + wanted.length() > end) {
                return false;
            }
            for (int i = 0; i < wanted.length(); i++) {
                if (chars[at + i] != wanted.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
