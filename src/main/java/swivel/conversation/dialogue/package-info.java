/**
 * Where a talk stands between two messages: what it is about, the question that waits, and the interface by which that is
 * kept.
 */
@NullMarked
package swivel.conversation.dialogue;

import org.jspecify.annotations.NullMarked;
