/**
 * Reads rule files, Vale's and ours, and Vale's set-ups; start at {@link dev.copydesk.rulebook.BuiltInRules} and {@link
 * dev.copydesk.rulebook.ValeSetup}.
 */
@NullMarked
package dev.copydesk.rulebook;

import org.jspecify.annotations.NullMarked;
