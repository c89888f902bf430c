/** What git knows about a folder; start at {@link dev.copydesk.workspace.git.GitCommand}, the one class that calls it. */
@NullMarked
package dev.copydesk.workspace.git;

import org.jspecify.annotations.NullMarked;
