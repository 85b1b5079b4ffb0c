/**
 * From an incoming message to a reply: the order of judgement, the talks that span messages, every word the coach says.
 */
@NullMarked
package swivel.conversation;

import org.jspecify.annotations.NullMarked;
