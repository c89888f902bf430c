package dev.copydesk.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.copydesk.core.copy.ParseOptions;

/** Walks the blocks of a document in the order of the source and makes a passage of each that holds text. */
final class BlockReader {

    private final Prepared prepared;
    private final HtmlContext html;
    private final HtmlReader htmlBlocks;
    private final Gathered found;

    BlockReader(Prepared prepared, ParseOptions options) {
        this.prepared = prepared;
        this.html = new HtmlContext(options, prepared.source());
        this.found = new Gathered(prepared.source());
        this.htmlBlocks = new HtmlReader(prepared, html, found);
    }

    Gathered read(Node document) {
        blocks(document, Scopes.BODY);
        return found;
    }

    /** Makes a passage of a draft; a link that stands alone in a paragraph or cell is a call to action. */
    static void finish(PassageDraft draft, Scopes.Block block, int place, Gathered found) {
        boolean paragraph = block == Scopes.Block.PARAGRAPH;
        if ((paragraph && (place & Scopes.LIST) == 0) || block.isTable()) {
            draft.onlyLink().ifPresent(link -> draft.region("cta", link));
        }
        draft.passage(block.in(place), paragraph && place == Scopes.BODY).ifPresent(found::add);
    }

    private void blocks(Node parent, int place) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, place);
        }
    }

    private void block(Node node, int place) {
        if (node instanceof Paragraph) {
            passage(node, Scopes.Block.PARAGRAPH, place, "p");
        } else if (node instanceof Heading heading) {
            passage(node, Scopes.Block.heading(heading.getLevel()), place, "h" + heading.getLevel());
        } else if (node instanceof HtmlBlockBase block) {
            htmlBlocks.read(block, place);
        } else if (node instanceof TableCell) {
            boolean header = node.getGrandParent() instanceof TableHead;
            passage(node, header ? Scopes.Block.TABLE_HEADER : Scopes.Block.TABLE_CELL, place, header ? "th" : "td");
        } else if (!isSilent(node)) {
            container(node, place);
        }
    }

    private void container(Node node, int place) {
        if (node instanceof BlockQuote) {
            unlessSkipped("blockquote", node, place | Scopes.QUOTE);
        } else if (node instanceof ListItem) {
            unlessSkipped("li", node, place | Scopes.LIST);
        } else if (node instanceof BulletList) {
            unlessSkipped("ul", node, place);
        } else if (node instanceof OrderedList) {
            unlessSkipped("ol", node, place);
        } else if (node instanceof TableBlock) {
            unlessSkipped("table", node, place);
        } else if (node instanceof FootnoteBlock) {
            blocks(node, place | Scopes.FOOTNOTE);
        } else {
            blocks(node, place);
        }
    }

    /** Says whether a block holds nothing that is judged. */
    private static boolean isSilent(Node node) {
        return node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof ThematicBreak
                || node instanceof Reference
                || node instanceof TableSeparator;
    }

    private void unlessSkipped(String element, Node node, int place) {
        if (!html.skips(element)) {
            blocks(node, place);
        }
    }

    private void passage(Node node, Scopes.Block block, int place, String element) {
        boolean skipping = html.isSkipping();
        if (!skipping && html.skips(element)) {
            return;
        }
        PassageDraft draft = new PassageDraft(prepared);
        new InlineReader(prepared, draft, html, found).children(node);
        html.endParagraph(skipping);
        finish(draft, block, place, found);
    }
}
