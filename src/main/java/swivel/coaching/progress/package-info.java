/**
 * How far somebody has come with each drill, derived from what was planned, done and said: one variable at a time, up
 * after two clean green sessions, back where it did not go well.
 */
@NullMarked
package swivel.coaching.progress;

import org.jspecify.annotations.NullMarked;
