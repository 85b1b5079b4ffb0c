package swivel.transports.telegram;

import java.util.function.Function;
import swivel.conversation.Deliveries;
import swivel.conversation.message.Block;

/**
 * Where pictures come from.
 *
 * @param draw gives the picture as PNG; may be called from several threads
 * @param deliveries remembers which pictures Telegram has already
 */
public record Darkroom(Function<Block.Picture, byte[]> draw, Deliveries deliveries) {}
