/**
 * The field as content: drills, articles, self-tests, conditions, sources and vocabulary as records, and the reader and linter of the content folder.
 */
@NullMarked
package swivel.library;

import org.jspecify.annotations.NullMarked;
