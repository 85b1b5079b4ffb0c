/** Where somebody is, as far as their clock is concerned. */
@NullMarked
package swivel.language.places;

import org.jspecify.annotations.NullMarked;
