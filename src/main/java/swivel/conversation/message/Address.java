package swivel.conversation.message;

import org.jspecify.annotations.Nullable;

/**
 * Where a reply goes.
 *
 * @param channel such as {@code telegram} or {@code console}
 * @param chat the chat's id in that channel
 * @param thread a topic within the chat, or null
 */
public record Address(String channel, String chat, @Nullable String thread) {}
