/** Reading Markdown and plain text into copy documents; start at {@link dev.copydesk.markdown.MarkdownCopyParser}. */
@NullMarked
package dev.copydesk.markdown;

import org.jspecify.annotations.NullMarked;
