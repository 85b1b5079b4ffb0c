/** What the program writes for authors: new files, repairs of old ones, and findings that editors read. */
@NullMarked
package swivel.library.writing;

import org.jspecify.annotations.NullMarked;
