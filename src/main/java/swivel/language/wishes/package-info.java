/** What a message asks for: something that the coach can do, parts of a drill's card, or more of what was asked before. */
@NullMarked
package swivel.language.wishes;

import org.jspecify.annotations.NullMarked;
