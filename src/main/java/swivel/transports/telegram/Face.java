package swivel.transports.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import swivel.conversation.message.Block;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Block.Countdown.Moment;
import swivel.conversation.message.Block.Countdown.Running;
import swivel.conversation.message.Block.Countdown.Standing;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

/** What a reply with a countdown looks like at an instant. */
final class Face {
    private static final int CELLS = 10;

    private Face() {}

    static Optional<Countdown> countdown(Reply reply) {
        return reply.blocks().stream()
                .filter(Countdown.class::isInstance)
                .map(Countdown.class::cast)
                .findFirst();
    }

    static boolean endsCountdown(Reply reply) {
        return reply.blocks().stream().anyMatch(Block.CountdownEnded.class::isInstance);
    }

    /** The reply with its countdown in words; as it is where it has none. */
    static Reply at(Reply reply, Instant now) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : reply.blocks()) {
            if (block instanceof Countdown countdown) {
                words(countdown, now).map(Block.Paragraph::new).ifPresent(blocks::add);
            } else if (!(block instanceof Block.CountdownEnded)) {
                blocks.add(block);
            }
        }
        return new Reply(blocks, reply.buttons());
    }

    /** The reply when it is past: nothing counts and nothing can be pressed. */
    static Reply past(Reply reply) {
        return new Reply(
                reply.blocks().stream()
                        .filter(block -> !(block instanceof Countdown))
                        .toList(),
                List.of());
    }

    private static Optional<Text> words(Countdown countdown, Instant now) {
        if (countdown.phases().isEmpty()) {
            return Optional.empty();
        }
        return switch (countdown.clock()) {
            case Running _ -> Optional.of(countdown.at(now).map(Face::running).orElse(countdown.over()));
            case Standing _ -> countdown.at(now).map(Face::standing);
        };
    }

    private static Text running(Moment moment) {
        int all = moment.phase().seconds();
        int full = CELLS * (all - moment.left()) / all;
        return Text.join(
                Text.strong(moment.phase().words().plain()),
                Text.of("\n" + "▰".repeat(full) + "▱".repeat(CELLS - full) + " " + moment.left() + " s"));
    }

    private static Text standing(Moment moment) {
        return Text.join(
                Text.strong("Paused"),
                Text.of("\n" + moment.phase().words().plain() + ", " + moment.left() + " s left"));
    }
}
