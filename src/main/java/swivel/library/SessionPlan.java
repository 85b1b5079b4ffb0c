package swivel.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one sitting consists of, place by place: a full session, a daily set, a warm-up. Which drills fill the places is
 * decided anew for each person and day.
 *
 * @param says what it is for, in a sentence or two for people
 * @param slots in the order in which they are done; never empty
 * @param sources keys of {@link Source}s
 */
public record SessionPlan(
        SessionId id,
        String name,
        String says,
        Kind kind,
        Limits limits,
        Gate gate,
        List<Slot> slots,
        List<String> sources) {

    /** The rest between two drills. */
    public static final int SECONDS_BETWEEN_DRILLS = 20;

    public SessionPlan {
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("The session " + id + " has no place for a drill");
        }
        slots = List.copyOf(slots);
        sources = List.copyOf(sources);
    }

    /** What a session does with the day. */
    public enum Kind {
        /** Trains; its parts share the time as the block of the quarter says. */
        TRAINING_BY_BLOCK,
        /** Trains. */
        TRAINING,
        /** Eases: for days of recovery and rest, and all there is on a red day. */
        RECOVERY
    }

    /**
     * How far a session goes.
     *
     * @param minutes the most it takes, whatever time the person has
     * @param firstFortnight the most it takes in a person's first fourteen days
     * @param hardest the highest level of a drill in it, 1 to 3
     * @param longestHold the longest hold of a stretch in seconds, or null where the drill's card decides
     * @param mostSets of each drill, or null where its card decides
     * @param cap most sessions of each of its drills in any seven days, or null where the drill's card decides
     */
    public record Limits(
            int minutes,
            int firstFortnight,
            int hardest,
            @Nullable Integer longestHold,
            @Nullable Integer mostSets,
            @Nullable Integer cap) {
        public Limits {
            if (minutes < 3 || minutes > 60) {
                throw new IllegalArgumentException("A session takes 3 to 60 minutes, not " + minutes);
            }
            if (firstFortnight < 3 || firstFortnight > minutes) {
                throw new IllegalArgumentException(
                        "In the first fortnight a session takes 3 to " + minutes + " minutes, not " + firstFortnight);
            }
            if (hardest < 1 || hardest > 3) {
                throw new IllegalArgumentException("The hardest level is 1 to 3, not " + hardest);
            }
            if (longestHold != null && (longestHold < 10 || longestHold > 120)) {
                throw new IllegalArgumentException("The longest hold is 10 to 120 seconds, not " + longestHold);
            }
            if (mostSets != null && (mostSets < 1 || mostSets > 10)) {
                throw new IllegalArgumentException("A drill has 1 to 10 sets, not " + mostSets);
            }
            if (cap != null && (cap < 1 || cap > 7)) {
                throw new IllegalArgumentException("A cap is 1 to 7 sessions in seven days, not " + cap);
            }
        }
    }

    /**
     * Who may do a session at all.
     *
     * @param level the level that has to be open, 1 to 3
     * @param closedBy codes of conditions that close it
     */
    public record Gate(int level, Set<String> closedBy) {
        public Gate {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A gate opens at level 1 to 3, not " + level);
            }
            closedBy = Set.copyOf(closedBy);
        }
    }
}
