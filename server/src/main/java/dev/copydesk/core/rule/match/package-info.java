/**
 * The fast matcher under all pattern rules; start at {@link dev.copydesk.core.rule.match.LiteralGate}, which is built from
 * {@link dev.copydesk.core.rule.match.Alternation}s.
 */
@NullMarked
package dev.copydesk.core.rule.match;

import org.jspecify.annotations.NullMarked;
