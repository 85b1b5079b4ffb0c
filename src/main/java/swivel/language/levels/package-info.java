/** How bad something is said to be, 0 to 10: the figures and words that say so, apart from those that count or measure. */
@NullMarked
package swivel.language.levels;

import org.jspecify.annotations.NullMarked;
