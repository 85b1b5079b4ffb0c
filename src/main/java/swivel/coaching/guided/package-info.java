/**
 * A routine done drill by drill with somebody counting: where it stands, and what a hold is made of second by second.
 */
@NullMarked
package swivel.coaching.guided;

import org.jspecify.annotations.NullMarked;
