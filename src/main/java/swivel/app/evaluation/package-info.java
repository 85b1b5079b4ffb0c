/** How well labelled messages are understood: one verdict for each row and measure, counted. */
@NullMarked
package swivel.app.evaluation;

import org.jspecify.annotations.NullMarked;
