/** From a folder of Markdown and YAML to a {@link swivel.library.Library}, or to a report of what is wrong with it. */
@NullMarked
package swivel.library.reading;

import org.jspecify.annotations.NullMarked;
