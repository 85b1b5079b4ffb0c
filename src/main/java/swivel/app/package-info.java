/** The door: commands, configuration, the clock, and the one place where all rooms are wired together. */
@NullMarked
package swivel.app;

import org.jspecify.annotations.NullMarked;
