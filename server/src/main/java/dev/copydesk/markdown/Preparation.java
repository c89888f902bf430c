package dev.copydesk.markdown;

import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.field.MergeField;
import dev.copydesk.core.copy.field.MergeFields;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made ready for the Markdown parser without moving a single character.
 *
 * <p>Merge fields and ignored tokens hold characters that mean something in Markdown, so the parser sees letters in their place and
 * the prose shows asterisks. What is not part of the text at all, such as review marks, is dropped when prose is made.
 */
final class Preparation {

    private static final long READS_PER_PATTERN = 5_000_000;

    private final String source;
    private final TextRange body;
    private final char[] parsed;
    private final BitSet dropped = new BitSet();
    private final List<TextRange> fields = new ArrayList<>();
    private final List<TextRange> masks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Preparation(String source, TextRange body) {
        this.source = source;
        this.body = body;
        this.parsed = source.toCharArray();
        blank(0, body.start());
    }

    static Prepared of(String source, TextRange body, ParseOptions options) {
        Preparation made = new Preparation(source, body);
        for (MergeField field : MergeFields.scan(source, body.start(), body.end())) {
            made.fields.add(field.range());
            made.mask(field.range());
        }
        CriticMarks.drop(source, body, made);
        if (options.format() == ParseOptions.Format.MARKDOWN) {
            made.dropDisplayMath();
            options.blockIgnores().forEach(made::dropBlocks);
        }
        options.tokenIgnores().forEach(made::maskTokens);
        return made.finished();
    }

    /** Leaves a range out of the prose; the parser sees letters there. */
    void drop(TextRange range) {
        dropped.set(range.start(), range.end());
        letters(range);
    }

    private Prepared finished() {
        String shown = source;
        if (!masks.isEmpty()) {
            char[] chars = source.toCharArray();
            for (TextRange range : masks) {
                for (int i = range.start(); i < range.end(); i++) {
                    chars[i] = isBreak(chars[i]) ? chars[i] : '*';
                }
            }
            shown = new String(chars);
        }
        return new Prepared(source, body, parsed, shown, dropped, List.copyOf(fields), List.copyOf(problems));
    }

    private void mask(TextRange range) {
        masks.add(range);
        letters(range);
    }

    private void letters(TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            parsed[i] = isBreak(parsed[i]) ? parsed[i] : 'x';
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            parsed[i] = isBreak(parsed[i]) ? parsed[i] : ' ';
        }
    }

    /** Drops formulas that begin a line with two dollar signs and end one with two. */
    private void dropDisplayMath() {
        int open = source.indexOf("$$", body.start());
        while (open >= 0 && open < body.end()) {
            int close = source.indexOf("$$", open + 2);
            if (close < 0) {
                return;
            }
            int next = close + 2;
            if (startsLine(open) && endsLine(next) && isOneBlock(open, close)) {
                dropBlock(open, next);
            } else {
                next = open + 2;
            }
            open = source.indexOf("$$", next);
        }
    }

    /** Says whether no empty line stands in a range; two prices of a list are not a formula. */
    private boolean isOneBlock(int from, int to) {
        int at = source.indexOf('\n', from);
        while (at >= 0 && at < to) {
            if (startsLine(at)) {
                return false;
            }
            at = source.indexOf('\n', at + 1);
        }
        return true;
    }

    private void dropBlocks(Pattern pattern) {
        each(pattern, "BlockIgnores", matcher -> dropBlock(matcher.start(), matcher.end()));
    }

    /** Drops a range; where it fills its lines it separates what stands around it, as an empty line does. */
    private void dropBlock(int from, int to) {
        drop(TextRange.of(from, to));
        if (startsLine(from) && endsLine(to)) {
            blank(from, to);
        }
    }

    private void maskTokens(Pattern pattern) {
        each(pattern, "TokenIgnores", matcher -> mask(TextRange.of(matcher.start(), matcher.end())));
    }

    private void each(Pattern pattern, String key, Consumer<Matcher> use) {
        try {
            Matcher matcher = pattern.matcher(CountingText.of(source.toCharArray(), READS_PER_PATTERN));
            matcher.region(body.start(), body.end());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    use.accept(matcher);
                }
            }
        } catch (CutOffException | StackOverflowError e) {
            problems.add(Problem.ofWhole(
                    "ignore-cut-off",
                    "The pattern \"" + pattern + "\" of " + key + " costs too much on this file; make it simpler."));
        }
    }

    private boolean startsLine(int at) {
        int from = at;
        while (from > body.start() && isSpace(source.charAt(from - 1))) {
            from--;
        }
        return from == body.start() || isBreak(source.charAt(from - 1));
    }

    private boolean endsLine(int at) {
        int to = at;
        while (to < body.end() && isSpace(source.charAt(to))) {
            to++;
        }
        return to == body.end() || isBreak(source.charAt(to));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
