/** The copy document and its passages; start at {@link dev.copydesk.core.copy.CopyDocument}. */
@NullMarked
package dev.copydesk.core.copy;

import org.jspecify.annotations.NullMarked;
