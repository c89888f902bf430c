/** The engine that editor and command line share; start at {@link dev.copydesk.core.review.Reviewer}. */
@NullMarked
package dev.copydesk.core.review;

import org.jspecify.annotations.NullMarked;
