/** What the command line prints, one class per output format; start at {@link dev.copydesk.cli.format.OutputFormat}. */
@NullMarked
package dev.copydesk.cli.format;

import org.jspecify.annotations.NullMarked;
