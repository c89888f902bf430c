package dev.copydesk.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.copydesk.core.text.TextRange;

/** Turns the inline nodes of one block into the text of a passage, its named parts, and passages of their own for images and code. */
final class InlineReader {

    private final Prepared prepared;
    private final PassageDraft draft;
    private final InlineTags tags;
    private final HtmlContext html;
    private final Gathered found;

    InlineReader(Prepared prepared, PassageDraft draft, HtmlContext html, Gathered found) {
        this.prepared = prepared;
        this.draft = draft;
        this.html = html;
        this.found = found;
        this.tags = new InlineTags(prepared, draft, html, found);
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
    }

    private void read(Node node) {
        if (node instanceof HtmlInlineComment) {
            found.comment(TextRange.of(node.getStartOffset(), node.getEndOffset()));
        } else if (node instanceof HtmlInline) {
            HtmlTag.at(prepared.parsed(), node.getStartOffset(), node.getEndOffset())
                    .ifPresent(tags::read);
        } else if (!html.isSkipping()) {
            readText(node);
        }
    }

    private void readText(Node node) {
        if (node instanceof Text) {
            text(node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            draft.shown("\n", node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof StrongEmphasis) {
            within(node, "strong", "strong");
        } else if (node instanceof Emphasis) {
            within(node, "emphasis", "em");
        } else if (node instanceof Strikethrough) {
            within(node, "", "del");
        } else if (node instanceof Link link) {
            link(node, link.getUrl());
        } else if (node instanceof Image) {
            image(node);
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            autoLink(((DelimitedLinkNode) node).getText());
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node.hasChildren()) {
            children(node);
        } else {
            text(node.getStartOffset(), node.getEndOffset());
        }
    }

    private void text(int from, int to) {
        if (html.isMasking()) {
            draft.masked(from, to);
        } else {
            draft.escapedText(from, to);
        }
    }

    private void within(Node node, String kind, String element) {
        int start = draft.length();
        if (html.masks(element)) {
            draft.masked(node.getStartOffset(), node.getEndOffset());
        } else {
            children(node);
        }
        if (!kind.isEmpty()) {
            draft.region(kind, start);
        }
    }

    private void link(Node node, BasedSequence address) {
        int start = draft.length();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            return;
        }
        TextRange words = TextRange.of(first.getStartOffset(), Math.max(first.getStartOffset(), last.getEndOffset()));
        if (html.masks("a") || (address.isNotNull() && address.matches(words.of(prepared.source())))) {
            draft.masked(words.start(), words.end());
        } else {
            children(node);
        }
        draft.link(start);
    }

    private void reference(RefNode node) {
        if (!node.isDefined()) {
            literal(node);
        } else if (node instanceof ImageRef) {
            image(node);
        } else {
            link(node, BasedSequence.NULL);
        }
    }

    /** Adds what looks like a reference but names nothing: its brackets are text, as in a placeholder. */
    private void literal(RefNode node) {
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            gap(at, child.getStartOffset());
            read(child);
            at = child.getEndOffset();
        }
        gap(at, node.getEndOffset());
    }

    /** Adds source between two nodes; after a line end the marks of the block around it are not text. */
    private void gap(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && prepared.parsed()[end] != '\n') {
                end++;
            }
            text(at, end);
            if (end < to) {
                draft.shown("\n", end, end + 1);
                end++;
                while (end < to && " \t>".indexOf(prepared.parsed()[end]) >= 0) {
                    end++;
                }
            }
            at = end;
        }
    }

    private void image(Node node) {
        PassageDraft alt = new PassageDraft(prepared);
        new InlineReader(prepared, alt, html, found).children(node);
        alt.passage(Scopes.ALT, false).ifPresent(found::add);
    }

    private void code(Code code) {
        BasedSequence words = code.getText();
        if (html.masks("code")) {
            slices(words, draft::masked);
        } else {
            slices(words, draft::text);
        }
        PassageDraft own = new PassageDraft(prepared);
        slices(words, own::text);
        own.passage(Scopes.CODE, false).ifPresent(found::add);
    }

    private void autoLink(BasedSequence address) {
        int start = draft.length();
        draft.masked(address.getStartOffset(), address.getEndOffset());
        draft.region("link", start);
    }

    private void entity(Node node) {
        String decoded = node.getChars().unescape();
        if (html.isMasking()) {
            draft.masked(node.getStartOffset(), node.getEndOffset());
        } else {
            draft.shown(decoded, node.getStartOffset(), node.getEndOffset());
        }
    }

    private void footnote(Footnote footnote) {
        if (footnote.getFootnoteBlock() == null) {
            text(footnote.getStartOffset(), footnote.getEndOffset());
        }
    }

    /** Takes a range of the source. */
    private interface Slice {
        void take(int from, int to);
    }

    /** Hands out a sequence in stretches of the source; one that crosses lines in a quotation has the quotation's marks left out. */
    private static void slices(BasedSequence words, Slice use) {
        if (words.getEndOffset() - words.getStartOffset() == words.length()) {
            use.take(words.getStartOffset(), words.getEndOffset());
            return;
        }
        int start = -1;
        int end = -1;
        for (int i = 0; i < words.length(); i++) {
            int offset = words.getIndexOffset(i);
            if (offset != end || start < 0) {
                if (start >= 0) {
                    use.take(start, end);
                }
                start = offset;
            }
            end = offset + 1;
        }
        if (start >= 0) {
            use.take(start, end);
        }
    }
}
