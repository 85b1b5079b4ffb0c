/**
 * The domain, pure: athlete, symptoms and their light, routine, scaling, streak. No IO, no clock, no sentences for people.
 */
@NullMarked
package swivel.coaching;

import org.jspecify.annotations.NullMarked;
