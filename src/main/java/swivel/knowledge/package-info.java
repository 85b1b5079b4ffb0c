/**
 * A question in words leads to the drill and the part of it that was asked for, to an article, or to nothing near enough.
 */
@NullMarked
package swivel.knowledge;

import org.jspecify.annotations.NullMarked;
