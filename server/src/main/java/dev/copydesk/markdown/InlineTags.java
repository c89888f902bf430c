package dev.copydesk.markdown;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Follows the inline HTML tags of one passage and names what stands between them. */
final class InlineTags {

    /** An element that is open, with what its text is called; an empty name for elements without one. */
    private record Open(String name, String kind, int proseStart, int sourceStart, boolean button) {}

    private static final int MOST_OPEN = 200;

    private final Prepared prepared;
    private final PassageDraft draft;
    private final HtmlContext html;
    private final Gathered found;
    private final Deque<Open> open = new ArrayDeque<>();

    InlineTags(Prepared prepared, PassageDraft draft, HtmlContext html, Gathered found) {
        this.prepared = prepared;
        this.draft = draft;
        this.html = html;
        this.found = found;
    }

    void read(HtmlTag tag) {
        if (html.isSkipping()) {
            html.pass(tag);
            return;
        }
        if (tag.name().equals("br")) {
            draft.shown("\n", tag.range().start(), tag.range().end());
        } else if (tag.name().equals("img")) {
            tag.attribute("alt").ifPresent(this::alt);
        } else if (tag.closing()) {
            close(tag);
        } else if (tag.opens() && open.size() < MOST_OPEN) {
            boolean button = tag.isButton();
            open.push(new Open(
                    tag.name(), kind(tag.name()), draft.length(), tag.range().end(), button));
        }
        html.pass(tag);
    }

    private void close(HtmlTag tag) {
        Iterator<Open> innermostFirst = open.iterator();
        while (innermostFirst.hasNext()) {
            Open element = innermostFirst.next();
            if (element.name().equals(tag.name())) {
                innermostFirst.remove();
                end(element, tag);
                return;
            }
        }
    }

    private void end(Open element, HtmlTag tag) {
        if (element.kind().equals("link")) {
            draft.link(element.proseStart());
        } else if (!element.kind().isEmpty()) {
            draft.region(element.kind(), element.proseStart());
        }
        if (element.button()) {
            draft.region("cta", element.proseStart());
        }
        if (element.name().equals("code")) {
            PassageDraft code = new PassageDraft(prepared);
            HtmlText.add(
                    prepared,
                    code,
                    TextRange.of(element.sourceStart(), tag.range().start()),
                    false);
            code.passage(Scopes.CODE, false).ifPresent(found::add);
        }
    }

    private void alt(TextRange value) {
        PassageDraft alt = new PassageDraft(prepared);
        HtmlText.add(prepared, alt, value, false);
        alt.passage(Scopes.ALT, false).ifPresent(found::add);
    }

    private static String kind(String name) {
        return switch (name) {
            case "strong", "b" -> "strong";
            case "em", "i" -> "emphasis";
            case "a" -> "link";
            default -> "";
        };
    }
}
