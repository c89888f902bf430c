/** The dated numbers that ship beside the rules; {@link dev.copydesk.rulebook.data.BuiltInData} reads them. */
@NullMarked
package dev.copydesk.rulebook.data;

import org.jspecify.annotations.NullMarked;
