/**
 * Sentences: what is known, said to people. Pure functions, which decide nothing and keep nothing.
 */
@NullMarked
package swivel.conversation.words;

import org.jspecify.annotations.NullMarked;
