/**
 * The facts on disk: implements the interfaces that other rooms own, on SQLite. Instants are kept to the millisecond.
 */
@NullMarked
package swivel.storage;

import org.jspecify.annotations.NullMarked;
