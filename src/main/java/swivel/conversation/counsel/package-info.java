/**
 * One class for each thing the coach can be turned to for: it looks up and keeps what is so, and says what follows.
 */
@NullMarked
package swivel.conversation.counsel;

import org.jspecify.annotations.NullMarked;
