/** Tests of the output formats; start at {@link dev.copydesk.cli.format.FormatGoldenTest}. */
@NullMarked
package dev.copydesk.cli.format;

import org.jspecify.annotations.NullMarked;
