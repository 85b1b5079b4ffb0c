package swivel.transports.telegram;

import java.time.Instant;
import java.util.Optional;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Block.Countdown.Phase;
import swivel.conversation.message.Block.Countdown.Running;

/**
 * When a countdown is drawn anew. Edits are scarce (Bot API FAQ: about one message a second in a chat, and an edit counts
 * as one), so it is at each change of phase, and within a phase only so often that it still feels alive: the steps below,
 * counted from its end, so that the figures are round.
 */
final class Beat {
    private static final int SHORTEST_STEP = 5;

    private Beat() {}

    /** The first instant after this one; empty where the clock stands or its last phase is over. */
    static Optional<Instant> after(Countdown countdown, Instant now) {
        if (!(countdown.clock() instanceof Running(Instant began))) {
            return Optional.empty();
        }
        Instant begins = began;
        for (Phase phase : countdown.phases()) {
            Instant ends = begins.plusSeconds(phase.seconds());
            if (begins.isAfter(now)) {
                return Optional.of(begins);
            }
            if (ends.isAfter(now)) {
                return Optional.of(within(phase, begins, ends, now));
            }
            begins = ends;
        }
        return Optional.empty();
    }

    /** The next round figure, or the end of the phase. None comes so soon after the beginning that it would be for nothing. */
    private static Instant within(Phase phase, Instant begins, Instant ends, Instant now) {
        int step = step(phase.seconds());
        for (int left = (phase.seconds() - 1) / step * step; left > 0; left -= step) {
            Instant beat = ends.minusSeconds(left);
            if (beat.isAfter(now) && !beat.isBefore(begins.plusSeconds(SHORTEST_STEP))) {
                return beat;
            }
        }
        return ends;
    }

    /** In seconds: short holds are watched more closely than a walk. */
    private static int step(int phase) {
        if (phase <= 20) {
            return SHORTEST_STEP;
        }
        if (phase <= 60) {
            return 10;
        }
        return phase <= 180 ? 20 : 60;
    }
}
