package dev.copydesk.markdown;

import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.copy.Region;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A passage in the making: text is added in the order of the source, leaving out what is dropped and noting merge fields. */
final class PassageDraft {

    private final Prepared prepared;
    private final Prose.Builder prose = Prose.builder();
    private final List<Region> regions = new ArrayList<>();
    private final List<TextRange> links = new ArrayList<>();
    private int field = -1;

    PassageDraft(Prepared prepared) {
        this.prepared = prepared;
    }

    int length() {
        return prose.length();
    }

    /** Adds Markdown text: a backslash before punctuation is not part of it. */
    void escapedText(int from, int to) {
        int start = from;
        int at = prepared.backslash(from, to);
        while (at < to) {
            if (at + 1 < to && isPunctuation(prepared.parsed()[at + 1])) {
                text(start, at);
                text(at + 1, at + 2);
                start = at + 2;
            }
            at = prepared.backslash(Math.max(at + 1, start), to);
        }
        text(start, to);
    }

    /** Adds text as it stands; line ends among it are shown as line feeds. */
    void text(int from, int to) {
        int start = from;
        int at = from;
        while (at < to) {
            char c = prepared.shown().charAt(at);
            if (c == '\r') {
                verbatim(start, at);
                int end = at + 1 < to && prepared.shown().charAt(at + 1) == '\n' ? at + 2 : at + 1;
                shown("\n", at, end);
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        verbatim(start, to);
    }

    /** Adds asterisks for every unit of a range but line ends. */
    void masked(int from, int to) {
        int start = prose.length();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !isBreak(prepared.source().charAt(end))) {
                end++;
            }
            if (end > at && prepared.dropped().nextClearBit(at) < end) {
                prose.atomic("*".repeat(end - at), TextRange.of(at, end));
            }
            at = end;
            if (at < to) {
                int next = at + (prepared.source().startsWith("\r\n", at) ? 2 : 1);
                shown("\n", at, Math.min(next, to));
                at = next;
            }
        }
        noteFields(from, to, start);
    }

    /** Adds text that stands for a range as a whole, unless the range is dropped. */
    void shown(String text, int from, int to) {
        if (!prepared.dropped().get(from) && !(prose.length() == 0 && text.isBlank())) {
            prose.atomic(text, TextRange.of(from, to));
        }
    }

    /** Names what was added since {@code start}. */
    void region(String kind, int start) {
        if (start < prose.length()) {
            regions.add(Region.of(kind, TextRange.of(start, prose.length())));
        }
    }

    /** Names what was added since {@code start} as the text of a link. */
    void link(int start) {
        region("link", start);
        if (start < prose.length()) {
            links.add(TextRange.of(start, prose.length()));
        }
    }

    char last() {
        return prose.last();
    }

    /** Says whether a single link and nothing else to read was added, as where a link is set as a button. */
    Optional<TextRange> onlyLink() {
        if (links.size() != 1) {
            return Optional.empty();
        }
        TextRange link = links.get(0);
        String text = prose.build().text();
        boolean alone = text.chars().limit(link.start()).noneMatch(Character::isLetterOrDigit)
                && text.chars().skip(link.end()).noneMatch(Character::isLetterOrDigit);
        return alone ? Optional.of(link) : Optional.empty();
    }

    /** Names a range of the text added so far. */
    void region(String kind, TextRange range) {
        regions.add(Region.of(kind, range));
    }

    /** Returns the passage, or nothing where there is nothing to read. */
    Optional<Passage> passage(Scope scope, boolean paragraph) {
        return Passages.finished(scope, prose.build(), regions, paragraph);
    }

    private void verbatim(int from, int to) {
        int at = from;
        while (at < to) {
            int drop = prepared.dropped().nextSetBit(at);
            int end = drop < 0 ? to : Math.min(drop, to);
            if (prose.length() == 0) {
                at = afterBlanks(at, end);
            }
            int before = prose.length();
            prose.verbatim(prepared.shown(), at, end);
            noteFields(at, end, before);
            at = end < to ? prepared.dropped().nextClearBit(end) : end;
        }
    }

    private int afterBlanks(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(prepared.shown().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Names the merge fields in a stretch of the source that was added at {@code start}; one may come in several stretches. */
    private void noteFields(int from, int to, int start) {
        List<TextRange> fields = prepared.fields();
        if (fields.isEmpty() || prose.length() == start) {
            return;
        }
        for (int i = prepared.fieldAfter(from);
                i < fields.size() && fields.get(i).start() < to;
                i++) {
            TextRange range = fields.get(i);
            int begin = start + Math.max(range.start() - from, 0);
            int end = start + Math.min(range.end(), to) - from;
            if (i == field) {
                Region last = regions.remove(regions.size() - 1);
                begin = last.range().start();
            }
            regions.add(Region.of("merge-field", TextRange.of(begin, end)));
            field = i;
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
