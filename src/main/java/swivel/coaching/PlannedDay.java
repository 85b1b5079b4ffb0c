package swivel.coaching;

import java.time.LocalDate;
import java.util.List;
import swivel.library.DrillId;

/**
 * What was planned for a day, as it stood last.
 *
 * @param drills in their order
 */
public record PlannedDay(LocalDate day, DayKind kind, Light light, List<DrillId> drills) {
    public PlannedDay {
        drills = List.copyOf(drills);
    }
}
