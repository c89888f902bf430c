/** What tests of every package share; start at {@link dev.copydesk.testkit.Golden}. */
@NullMarked
package dev.copydesk.testkit;

import org.jspecify.annotations.NullMarked;
