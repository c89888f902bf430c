/** Between the protocol's types and ours; start at {@link dev.copydesk.lsp.convert.ToLsp}. */
@NullMarked
package dev.copydesk.lsp.convert;

import org.jspecify.annotations.NullMarked;
