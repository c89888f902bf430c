/** What the language server needs from the rest of the program; start at {@link dev.copydesk.lsp.port.Environment}. */
@NullMarked
package dev.copydesk.lsp.port;

import org.jspecify.annotations.NullMarked;
