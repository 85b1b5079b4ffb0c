/**
 * What goes in and out, as plain values: an incoming message with what its buttons and commands mean, and a reply with
 * its blocks. Knows nobody else.
 */
@NullMarked
package swivel.conversation.message;

import org.jspecify.annotations.NullMarked;
