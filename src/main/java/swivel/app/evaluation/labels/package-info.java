/** Messages that somebody has labelled with what they mean, read from files. */
@NullMarked
package swivel.app.evaluation.labels;

import org.jspecify.annotations.NullMarked;
