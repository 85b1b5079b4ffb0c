/** How fast messages are understood, measured by hand; bench/README.md says how. */
@NullMarked
package swivel.bench;

import org.jspecify.annotations.NullMarked;
