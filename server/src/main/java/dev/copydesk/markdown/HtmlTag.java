package dev.copydesk.markdown;

import dev.copydesk.core.text.TextRange;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One HTML tag as it stands in the source.
 *
 * @param name the element's name in lower case
 * @param closing whether it is an end tag
 * @param range the tag with its brackets
 * @param text the text it stands in, as the parser sees it
 */
record HtmlTag(String name, boolean closing, TextRange range, char[] text) {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "meta",
            "nav",
            "noscript",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "script",
            "section",
            "style",
            "summary",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** Returns the tag that begins at an offset, if one does and ends before {@code end}. */
    static Optional<HtmlTag> at(char[] text, int start, int end) {
        int name = start + 1;
        boolean closing = name < end && text[name] == '/';
        if (closing) {
            name++;
        }
        int after = name;
        while (after < end && isNameUnit(text[after])) {
            after++;
        }
        if (after == name || !Character.isLetter(text[name])) {
            return Optional.empty();
        }
        int close = close(text, after, end);
        if (close < 0) {
            return Optional.empty();
        }
        String element = new String(text, name, after - name).toLowerCase(Locale.ROOT);
        return Optional.of(new HtmlTag(element, closing, TextRange.of(start, close + 1), text));
    }

    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    /** Says whether this opens an element that an end tag will close. */
    boolean opens() {
        return !closing && !VOID.contains(name) && text[range.end() - 2] != '/';
    }

    /** Returns the range of an attribute's value without its quotes. */
    Optional<TextRange> attribute(String wanted) {
        int at = range.start() + 1 + name.length();
        int end = range.end() - 1;
        while (at < end) {
            if (!isNameUnit(text[at])) {
                at++;
                continue;
            }
            int after = at;
            while (after < end && isNameUnit(text[after])) {
                after++;
            }
            boolean found = new String(text, at, after - at).equalsIgnoreCase(wanted);
            int equals = afterBlanks(after, end);
            if (equals >= end || text[equals] != '=') {
                at = Math.max(after, equals);
                continue;
            }
            TextRange value = value(afterBlanks(equals + 1, end), end);
            if (found) {
                return Optional.of(value);
            }
            at = value.end() + 1;
        }
        return Optional.empty();
    }

    /** Says whether the element has one of some classes. */
    boolean hasClass(Set<String> wanted) {
        return !wanted.isEmpty() && classes().anyMatch(wanted::contains);
    }

    /** Says whether the element is shown as a button: by its name, its role or a class such as {@code btn-primary}. */
    boolean isButton() {
        return name.equals("button")
                || attribute("role")
                        .map(this::slice)
                        .filter("button"::equalsIgnoreCase)
                        .isPresent()
                || classes().anyMatch(HtmlTag::namesButton);
    }

    private Stream<String> classes() {
        return attribute("class").map(this::slice).stream().flatMap(value -> Arrays.stream(value.split("\\s+")));
    }

    private static boolean namesButton(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return name.contains("button")
                || name.equals("btn")
                || name.startsWith("btn-")
                || name.equals("cta")
                || name.startsWith("cta-");
    }

    private String slice(TextRange value) {
        return new String(text, value.start(), value.length());
    }

    private TextRange value(int from, int end) {
        if (from < end && (text[from] == '"' || text[from] == '\'')) {
            int close = from + 1;
            while (close < end && text[close] != text[from]) {
                close++;
            }
            return TextRange.of(from + 1, Math.max(from + 1, close));
        }
        int close = from;
        while (close < end && !Character.isWhitespace(text[close])) {
            close++;
        }
        return TextRange.of(from, close);
    }

    private int afterBlanks(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text[at])) {
            at++;
        }
        return at;
    }

    private static int close(char[] text, int from, int end) {
        char quote = 0;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && text[i - 1] == '=') {
                quote = c;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNameUnit(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == ':'
                || c == '_';
    }
}
