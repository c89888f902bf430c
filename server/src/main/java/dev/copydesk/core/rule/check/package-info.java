/** The kinds of check, one file each; start at {@link dev.copydesk.core.rule.check.Check}. */
@NullMarked
package dev.copydesk.core.rule.check;

import org.jspecify.annotations.NullMarked;
