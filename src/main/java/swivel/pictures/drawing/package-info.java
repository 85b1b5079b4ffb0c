/**
 * Draws pictures as PNG. The only place that knows Java's graphics, which cost some 20 MB once they are loaded: nothing
 * of it is touched before the first picture is wanted.
 */
@NullMarked
package swivel.pictures.drawing;

import org.jspecify.annotations.NullMarked;
