/** What people said about findings; start at {@link dev.copydesk.core.decision.Decisions}. */
@NullMarked
package dev.copydesk.core.decision;

import org.jspecify.annotations.NullMarked;
