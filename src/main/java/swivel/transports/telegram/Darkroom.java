package swivel.transports.telegram;

import java.util.function.BiFunction;
import swivel.coaching.PersonId;
import swivel.conversation.Deliveries;
import swivel.conversation.message.Block;

/**
 * Where pictures and files come from.
 *
 * @param draw gives the picture as PNG, as this person likes it; may be called from several threads
 * @param write gives the bytes of a file for this person; may be called from several threads
 * @param deliveries remembers which pictures Telegram has already
 */
public record Darkroom(
        BiFunction<PersonId, Block.Picture, byte[]> draw,
        BiFunction<PersonId, Block.Document, byte[]> write,
        Deliveries deliveries) {}
