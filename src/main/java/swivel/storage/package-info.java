/**
 * The facts on disk: implements the interfaces that other rooms own, on SQLite.
 */
@NullMarked
package swivel.storage;

import org.jspecify.annotations.NullMarked;
