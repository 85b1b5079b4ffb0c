package swivel.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import swivel.library.DrillId;

/**
 * What was planned for a day, as it stood last.
 *
 * @param drills in their order
 */
public record PlannedDay(LocalDate day, DayKind kind, Light light, List<DrillId> drills) {
    private static final int ENOUGH = 2;

    public PlannedDay {
        drills = List.copyOf(drills);
    }

    /** Whether enough of it was done to make the day: two drills, or all where fewer were planned. */
    public boolean isFulfilled(Set<DrillId> done) {
        long ofPlan = drills.stream().distinct().filter(done::contains).count();
        long asked = drills.stream().distinct().count();
        return ofPlan > 0 && ofPlan >= Math.min(ENOUGH, asked);
    }
}
