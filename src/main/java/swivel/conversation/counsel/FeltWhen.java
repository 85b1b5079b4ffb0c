package swivel.conversation.counsel;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Timing;

/** At what time of training somebody tells how it feels, as far as what they do says so. */
final class FeltWhen {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Guide guide;
    private final Today today;

    FeltWhen(Guide guide, Today today) {
        this.guide = guide;
        this.today = today;
    }

    /**
     * In a session that goes on it is felt in the drill; what is told on the morning after training is of that morning;
     * else nobody knows.
     */
    @Nullable
    Timing now(Turn turn) {
        if (guide.underWay(turn).filter(session -> session.isGoingOn(turn.at())).isPresent()) {
            return Timing.DURING;
        }
        if (hasTrained(turn, 0)) {
            return Timing.AFTER;
        }
        return isMorning(turn) && hasTrained(turn, 1) ? Timing.NEXT_MORNING : null;
    }

    /** At night, before their day begins, it is still the evening before. */
    private static boolean isMorning(Turn turn) {
        ZoneId zone = turn.athlete().zone(turn.at());
        LocalTime clock = LocalTime.ofInstant(turn.at(), zone == null ? ZoneOffset.UTC : zone);
        return clock.isBefore(NOON) && !clock.isBefore(turn.athlete().dayBegins());
    }

    private boolean hasTrained(Turn turn, int daysAgo) {
        return !today.done(turn.athlete().id(), turn.today().minusDays(daysAgo)).isEmpty();
    }
}
