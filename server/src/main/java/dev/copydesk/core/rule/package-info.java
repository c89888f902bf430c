/** Rules, what they found and what they suggest; start at {@link dev.copydesk.core.rule.Rule}. */
@NullMarked
package dev.copydesk.core.rule;

import org.jspecify.annotations.NullMarked;
