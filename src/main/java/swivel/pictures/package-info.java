/**
 * What there is to be drawn: charts and calendars as plain values, with everything that is needed to draw them.
 */
@NullMarked
package swivel.pictures;

import org.jspecify.annotations.NullMarked;
