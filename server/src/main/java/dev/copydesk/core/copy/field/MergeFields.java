package dev.copydesk.core.copy.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the merge fields and template blocks of all known platforms in plain text.
 *
 * <p>The copy itself decides which syntaxes occur, not the platform that it declares: drafts mix them, and a token of
 * the wrong platform is worth a finding. Every opening mark is followed at most to the next one of its kind, so the
 * work grows with the length of the text whatever the text holds; nothing here throws for any input.
 */
public final class MergeFields {

    private MergeFields() {}

    /** Returns the tokens of the whole text; see {@link #scan(CharSequence, int, int)}. */
    public static List<MergeField> scan(CharSequence text) {
        return scan(text, 0, text.length());
    }

    /**
     * Returns the tokens that lie in {@code from..to}, by offset and without overlaps.
     *
     * <p>What a template engine would not look at is left out: tokens inside a Liquid {@code raw} block are text, and a
     * Liquid comment is one token from its opening to its closing tag.
     *
     * @param from offset of the first UTF-16 unit to look at
     * @param to offset after the last one
     * @throws IndexOutOfBoundsException if the two are not a range of the text
     */
    public static List<MergeField> scan(CharSequence text, int from, int to) {
        Window window = new Window(text, from, to);
        List<MergeField> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<MergeField> token = tokenAt(window, at);
            token.ifPresent(found::add);
            at = token.map(MergeField::end).orElse(at + 1);
        }
        return LiquidRegions.withoutRawAndComments(found);
    }

    private static Optional<MergeField> tokenAt(Window window, int at) {
        return switch (window.at(at)) {
            case '{' -> braced(window, at);
            case '*' -> window.at(at + 1) == '|' ? MailchimpTag.at(window, at) : Optional.empty();
            case '%' -> PercentTag.at(window, at);
            default -> Optional.empty();
        };
    }

    private static Optional<MergeField> braced(Window window, int at) {
        return switch (window.at(at + 1)) {
            case '{' -> CurlyTag.at(window, at);
            case '%' -> LiquidTag.at(window, at);
            case '#' -> LiquidTag.commentAt(window, at);
            case '!' -> BraceTag.salesforceAt(window, at);
            default -> BraceTag.mauticAt(window, at);
        };
    }
}
