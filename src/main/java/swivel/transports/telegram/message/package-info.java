/** From a reply to the messages that Telegram shows: styles as entities, buttons in rows, long texts in parts. */
@NullMarked
package swivel.transports.telegram.message;

import org.jspecify.annotations.NullMarked;
