package swivel.transports.console;

import java.time.Instant;
import java.util.stream.Collectors;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Block.Countdown.Moment;
import swivel.conversation.message.Block.Countdown.Running;
import swivel.conversation.message.Block.Countdown.Standing;

/** A countdown in letters. */
final class Bar {
    private static final int CELLS = 20;

    private Bar() {}

    /** Each phase once, for a reader whom no time passes for; of a clock that stands, where it stands. */
    static String phases(Countdown countdown) {
        return switch (countdown.clock()) {
            case Running _ ->
                countdown.phases().stream()
                        .map(phase -> "  " + phase.words().plain() + ": " + phase.seconds() + " s")
                        .collect(Collectors.joining("\n"));
            case Standing(int seconds) ->
                countdown
                        .at(Instant.EPOCH)
                        .filter(moment -> seconds > 0)
                        .map(moment -> "  Paused. " + moment.phase().words().plain() + ", " + moment.left() + " s left")
                        .orElse("");
        };
    }

    /** Where it is at this instant, on one line. */
    static String at(Countdown countdown, Instant now) {
        return countdown.at(now).map(Bar::line).orElseGet(() -> countdown.over().plain());
    }

    private static String line(Moment moment) {
        int all = moment.phase().seconds();
        int full = CELLS * (all - moment.left()) / all;
        return "▰".repeat(full) + "▱".repeat(CELLS - full) + " " + moment.left() + " s  "
                + moment.phase().words().plain();
    }
}
