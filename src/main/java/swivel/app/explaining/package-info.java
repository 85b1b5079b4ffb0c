/** Why an answer is what it is, in words for whoever writes content. */
@NullMarked
package swivel.app.explaining;

import org.jspecify.annotations.NullMarked;
