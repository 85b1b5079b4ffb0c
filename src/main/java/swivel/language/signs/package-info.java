/** Warning signs that belong to a clinician before they belong to a coach. */
@NullMarked
package swivel.language.signs;

import org.jspecify.annotations.NullMarked;
