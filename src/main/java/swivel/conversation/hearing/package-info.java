/**
 * What a message means as a whole. Nobody is answered here.
 */
@NullMarked
package swivel.conversation.hearing;

import org.jspecify.annotations.NullMarked;
