/** The program as a whole; {@link dev.copydesk.Main} is the entry point and the only class that names every adapter. */
@NullMarked
package dev.copydesk;

import org.jspecify.annotations.NullMarked;
