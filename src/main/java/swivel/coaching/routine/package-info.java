/**
 * The day's routine: which drills, how much of each, and why each is there, changed or left out.
 */
@NullMarked
package swivel.coaching.routine;

import org.jspecify.annotations.NullMarked;
