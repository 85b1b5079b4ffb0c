/**
 * What is kept of a person as files of their own: JSON, a table, and a calendar. The shapes stand in {@code
 * docs/export.md}.
 */
@NullMarked
package swivel.exports;

import org.jspecify.annotations.NullMarked;
