/**
 * The bot under load, from outside: a Bot API server with Telegram's own limits and errors, people who talk, and the
 * program as a process of its own that is started, measured and killed.
 */
@NullMarked
package swivel.load;

import org.jspecify.annotations.NullMarked;
