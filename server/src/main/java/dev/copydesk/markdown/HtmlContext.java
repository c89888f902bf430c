package dev.copydesk.markdown;

import dev.copydesk.core.copy.ParseOptions;
import java.util.HashMap;
import java.util.Map;

/** Which element around the present place keeps text from being judged: skipped as a whole, or masked. */
final class HtmlContext {

    private final ParseOptions options;
    private final String source;
    private final Map<String, Integer> lastEndTags = new HashMap<>();
    private String skipped = "";
    private int skippedDepth;
    private String masked = "";
    private int maskedDepth;

    HtmlContext(ParseOptions options, String source) {
        this.options = options;
        this.source = source;
    }

    boolean isSkipping() {
        return skippedDepth > 0;
    }

    boolean isMasking() {
        return maskedDepth > 0;
    }

    /** Returns the name of the element that is being skipped. */
    String skippedName() {
        return skipped;
    }

    /** Follows a tag in the order of the source. */
    void pass(HtmlTag tag) {
        if (tag.closing()) {
            close(tag.name());
        } else if (tag.opens()) {
            open(tag);
        }
    }

    /** Says whether a Markdown element is skipped that HTML would name so. */
    boolean skips(String name) {
        return isSkipping() || options.skippedScopes().contains(name);
    }

    /** Says whether the text of a Markdown element is masked that HTML would name so. */
    boolean masks(String name) {
        return isMasking() || options.ignoredScopes().contains(name);
    }

    /** Ends what inline tags opened; what they leave open does not reach beyond their paragraph. */
    void endParagraph(boolean skippingBefore) {
        maskedDepth = 0;
        if (!skippingBefore) {
            skippedDepth = 0;
        }
    }

    /** Ends what a block of HTML opened, unless its end tag is still to come. */
    void endHtmlBlock(int offset) {
        maskedDepth = 0;
        if (isSkipping() && lastEndTag(skipped) < offset) {
            skippedDepth = 0;
        }
    }

    private void open(HtmlTag tag) {
        if (isSkipping()) {
            skippedDepth += tag.name().equals(skipped) ? 1 : 0;
            return;
        }
        boolean ignoredClass = tag.hasClass(options.ignoredClasses());
        if (options.skippedScopes().contains(tag.name()) || (ignoredClass && tag.isBlock())) {
            skipped = tag.name();
            skippedDepth = 1;
        } else if (isMasking()) {
            maskedDepth += tag.name().equals(masked) ? 1 : 0;
        } else if (ignoredClass || options.ignoredScopes().contains(tag.name())) {
            masked = tag.name();
            maskedDepth = 1;
        }
    }

    private void close(String name) {
        if (isSkipping()) {
            skippedDepth -= name.equals(skipped) ? 1 : 0;
        } else if (isMasking() && name.equals(masked)) {
            maskedDepth--;
        }
    }

    private int lastEndTag(String name) {
        return lastEndTags.computeIfAbsent(name, any -> {
            String endTag = "</" + name;
            for (int i = source.lastIndexOf("</"); i >= 0; i = source.lastIndexOf("</", i - 1)) {
                if (source.regionMatches(true, i, endTag, 0, endTag.length())) {
                    return i;
                }
            }
            return -1;
        });
    }
}
