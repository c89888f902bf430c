/** Copy with marks in it, as editors write them; start at {@link dev.copydesk.core.markup.MarkedCopy}. */
@NullMarked
package dev.copydesk.core.markup;

import org.jspecify.annotations.NullMarked;
