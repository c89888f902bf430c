package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.Optional;

/**
 * One token of a template language as it stands in the copy.
 *
 * @param range the whole token with its delimiters, in UTF-16 offsets of the scanned text
 * @param syntax how it is written
 * @param kind what it does
 * @param keyword the first word of a block, a tag or a helper as written ({@code if}, {@code IF}, {@code insert})
 * @param name the value it prints or tests, as written ({@code contact.firstname}, {@code first_name} inside {@code ${}})
 * @param fallback what is printed when the value is empty, without its quotes; present and empty for {@code default: ""}
 */
public record MergeField(
        TextRange range,
        Syntax syntax,
        Kind kind,
        Optional<Part> keyword,
        Optional<Part> name,
        Optional<Part> fallback) {

    static MergeField bare(TextRange range, Syntax syntax, Kind kind) {
        return new MergeField(range, syntax, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static MergeField field(TextRange range, Syntax syntax, Part name, Optional<Part> fallback) {
        return new MergeField(range, syntax, Kind.FIELD, Optional.empty(), Optional.of(name), fallback);
    }

    static MergeField unclosed(CharSequence text, int start, Syntax syntax, int nameStart, int nameEnd) {
        return new MergeField(
                TextRange.of(start, nameEnd),
                syntax,
                Kind.UNCLOSED,
                Optional.empty(),
                Optional.of(Part.of(text, nameStart, nameEnd)),
                Optional.empty());
    }

    /** Returns the offset of the first unit of the token. */
    public int start() {
        return range.start();
    }

    /** Returns the offset after the last unit of the token. */
    public int end() {
        return range.end();
    }

    MergeField withKeyword(Part word) {
        return new MergeField(range, syntax, kind, Optional.of(word), name, fallback);
    }

    MergeField withName(Optional<Part> part) {
        return new MergeField(range, syntax, kind, keyword, part, fallback);
    }
}
