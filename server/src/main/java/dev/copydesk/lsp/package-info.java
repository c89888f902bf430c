/** The language server; start at {@link dev.copydesk.lsp.LspServer}. */
@NullMarked
package dev.copydesk.lsp;

import org.jspecify.annotations.NullMarked;
