/**
 * How long somebody has kept at it, derived from what was planned, done and reported.
 */
@NullMarked
package swivel.coaching.streak;

import org.jspecify.annotations.NullMarked;
