/** The rules of good content that no single file can show: one class for each family of rules. */
@NullMarked
package swivel.library.linting;

import org.jspecify.annotations.NullMarked;
