/**
 * What a week of somebody's training came to: pure functions of what is kept.
 */
@NullMarked
package swivel.coaching.review;

import org.jspecify.annotations.NullMarked;
