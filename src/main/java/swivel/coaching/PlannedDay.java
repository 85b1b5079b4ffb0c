package swivel.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.DrillId;

/**
 * What was planned for a day, as it stood last.
 *
 * @param drills in their order
 * @param wholeSeconds what it asked for, or would have asked for if nothing had hurt; null where nobody knows
 */
public record PlannedDay(
        LocalDate day,
        DayKind kind,
        Light light,
        List<DrillId> drills,
        @Nullable Integer wholeSeconds) {
    private static final int ENOUGH = 2;

    public PlannedDay {
        drills = List.copyOf(drills);
    }

    /** A day of which nobody knows how long it was to take. */
    public PlannedDay(LocalDate day, DayKind kind, Light light, List<DrillId> drills) {
        this(day, kind, light, drills, null);
    }

    /** The same drills on what has become another kind of day, or one under another light. */
    public PlannedDay on(DayKind otherKind, Light otherLight) {
        return new PlannedDay(day, otherKind, otherLight, drills, wholeSeconds);
    }

    /** Whether enough of it was done to make the day: two drills, or all where fewer were planned. */
    public boolean isFulfilled(Set<DrillId> done) {
        long ofPlan = drills.stream().distinct().filter(done::contains).count();
        long asked = drills.stream().distinct().count();
        return ofPlan > 0 && ofPlan >= Math.min(ENOUGH, asked);
    }
}
