/**
 * Merge fields and template blocks of the sending platforms; {@link dev.copydesk.core.copy.field.MergeFields} finds them.
 */
@NullMarked
package dev.copydesk.core.copy.field;

import org.jspecify.annotations.NullMarked;
