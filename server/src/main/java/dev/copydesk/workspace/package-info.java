/** The files of a workspace; start at {@link dev.copydesk.workspace.WorkspaceRoot} for its place and at {@link dev.copydesk.workspace.LedgerFiles} for its decisions. */
@NullMarked
package dev.copydesk.workspace;

import org.jspecify.annotations.NullMarked;
