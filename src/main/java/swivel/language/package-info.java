/**
 * What a message says: symptoms, warning signs, times of day, places, the part of a drill that is asked for.
 */
@NullMarked
package swivel.language;

import org.jspecify.annotations.NullMarked;
