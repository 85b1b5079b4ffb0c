/** How somebody feels: where it hurts, on which side, how much, in what way and since when. */
@NullMarked
package swivel.language.symptoms;

import org.jspecify.annotations.NullMarked;
