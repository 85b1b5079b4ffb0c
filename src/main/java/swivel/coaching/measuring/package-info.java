/**
 * What people measure on themselves.
 */
@NullMarked
package swivel.coaching.measuring;

import org.jspecify.annotations.NullMarked;
