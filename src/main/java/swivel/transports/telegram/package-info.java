/**
 * Telegram: a Bot API update becomes an Incoming, a Reply becomes a message, and a loop for each way.
 */
@NullMarked
package swivel.transports.telegram;

import org.jspecify.annotations.NullMarked;
