/**
 * From a public exercise list to draft drills: the words of the list under the headings of a drill, its source and licence
 * in the front matter, and for every fact that the list does not have a placeholder and a line on what to write instead.
 */
@NullMarked
package swivel.library.importing;

import org.jspecify.annotations.NullMarked;
