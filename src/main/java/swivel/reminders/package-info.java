/**
 * When the coach speaks first: a pure rule for the next instant, and the clockwork that asks it.
 */
@NullMarked
package swivel.reminders;

import org.jspecify.annotations.NullMarked;
