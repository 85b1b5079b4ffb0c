/** What a message says of how somebody wants to be coached: when, where, for how long, with what. */
@NullMarked
package swivel.language.settings;

import org.jspecify.annotations.NullMarked;
