/** Pages that are generated from the program itself. */
@NullMarked
package dev.copydesk.docs;

import org.jspecify.annotations.NullMarked;
