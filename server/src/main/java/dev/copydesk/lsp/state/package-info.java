/** What the language server knows about open documents and decisions; start at {@link dev.copydesk.lsp.state.Session}. */
@NullMarked
package dev.copydesk.lsp.state;

import org.jspecify.annotations.NullMarked;
