/**
 * From an incoming message to a reply: the front desk, the coach and the order in which a message is judged. It joins the
 * packages below, none of which knows it.
 */
@NullMarked
package swivel.conversation;

import org.jspecify.annotations.NullMarked;
