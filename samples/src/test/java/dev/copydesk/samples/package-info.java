/** Tests that start the packaged program as its users do; see {@link dev.copydesk.samples.Program}. */
@NullMarked
package dev.copydesk.samples;

import org.jspecify.annotations.NullMarked;
