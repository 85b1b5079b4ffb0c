/**
 * The terminal: a line becomes an Incoming, a Reply becomes text.
 */
@NullMarked
package swivel.transports.console;

import org.jspecify.annotations.NullMarked;
