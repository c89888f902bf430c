/** Text, ranges and edits; start at {@link dev.copydesk.core.text.SourceText}. */
@NullMarked
package dev.copydesk.core.text;

import org.jspecify.annotations.NullMarked;
