/** Facts that age; {@link dev.copydesk.core.copy.dated.Provenance} says where one came from and when it was looked at. */
@NullMarked
package dev.copydesk.core.copy.dated;

import org.jspecify.annotations.NullMarked;
