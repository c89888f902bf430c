/** One class for each method or command of the protocol; start at {@link dev.copydesk.lsp.handler.Initialize}. */
@NullMarked
package dev.copydesk.lsp.handler;

import org.jspecify.annotations.NullMarked;
