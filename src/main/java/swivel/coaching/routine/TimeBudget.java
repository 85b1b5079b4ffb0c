package swivel.coaching.routine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Training;
import swivel.library.Block;
import swivel.library.Block.Part;
import swivel.library.Block.Shares;

/**
 * How long a session may take, and how its parts share that time.
 *
 * @param limit what is to blame for whatever does not fit
 * @param shares null where the parts share nothing
 */
record TimeBudget(int seconds, Cause limit, @Nullable Shares shares) {
    private static final int SHORTEST = 60 * Training.FEWEST_MINUTES;

    static TimeBudget of(int minutes) {
        return new TimeBudget(60 * minutes, new Cause.TooLong(minutes), null);
    }

    TimeBudget sharedAsIn(Block block) {
        return new TimeBudget(seconds, limit, block.shares());
    }

    TimeBudget unshared() {
        return new TimeBudget(seconds, limit, null);
    }

    TimeBudget without(int taken) {
        return new TimeBudget(seconds - taken, limit, shares);
    }

    /** The same or as much less as the growth of the week demands. */
    TimeBudget growingTo(int most) {
        return most < seconds ? new TimeBudget(Math.max(SHORTEST, most), new Cause.Growing(), shares) : this;
    }

    /** Makes the session fit. */
    Session fit(Session session) {
        return new Fitting(this, session).fit();
    }

    static int total(List<Prescription> drills) {
        return Routine.seconds(
                drills.stream().map(drill -> drill.effort().seconds()).toList());
    }

    /** Whether drills of this purpose have any share of the time. */
    boolean wants(Purpose purpose) {
        return shares == null || part(purpose).map(part -> shares.of(part) > 0).orElse(true);
    }

    /** Whether one more drill leaves its part within its share, or the session within its time where nothing is shared. */
    boolean hasRoomFor(Prescription more, List<Prescription> drills) {
        Optional<Part> part = part(more.purpose());
        if (shares == null || part.isEmpty()) {
            return total(drills) + seconds(more) <= seconds();
        }
        return seconds(drills, part.get()) + seconds(more) <= share(shares, part.get(), drills);
    }

    /** Whether the part of this drill takes more than its share; never where nothing is shared. */
    boolean isOverItsShare(Prescription drill, List<Prescription> drills) {
        return shares != null
                && part(drill.purpose())
                        .map(part -> seconds(drills, part) > share(shares, part, drills))
                        .orElse(false);
    }

    /** What there is for this part: its share of what the drills outside of all parts leave. */
    private int share(Shares shares, Part part, List<Prescription> drills) {
        int outside = drills.stream()
                .filter(drill -> part(drill.purpose()).isEmpty())
                .mapToInt(TimeBudget::seconds)
                .sum();
        return shares.of(part) * Math.max(0, seconds() - outside) / 100;
    }

    private static int seconds(List<Prescription> drills, Part part) {
        return drills.stream()
                .filter(drill -> part(drill.purpose()).equals(Optional.of(part)))
                .mapToInt(TimeBudget::seconds)
                .sum();
    }

    private static int seconds(Prescription drill) {
        return drill.effort().seconds() + Routine.SECONDS_BETWEEN_DRILLS;
    }

    static Optional<Part> part(Purpose purpose) {
        return switch (purpose) {
            case RELEASE, MOBILITY, STRETCH, PARTNER, ACTIVATION -> Optional.of(Part.MOBILITY);
            case STABILITY -> Optional.of(Part.STABILITY);
            case STRENGTH, INTEGRATION -> Optional.of(Part.STRENGTH);
            case RESET, RECOVERY -> Optional.empty();
        };
    }
}
