/** The command line; start at {@link dev.copydesk.cli.CommandLineProgram}. */
@NullMarked
package dev.copydesk.cli;

import org.jspecify.annotations.NullMarked;
