/** Times of day and days of the week. */
@NullMarked
package swivel.language.times;

import org.jspecify.annotations.NullMarked;
