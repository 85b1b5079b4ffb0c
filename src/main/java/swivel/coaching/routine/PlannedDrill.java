package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.Dose;
import swivel.library.DrillFacts;

/**
 * A drill of a routine as it is to be done.
 *
 * @param drill the substitute where the planned drill was replaced
 * @param rangePercent how far into the range, 100 for all of it
 * @param direction what a mobility pair opens, or null for drills outside a pair
 * @param scaling never left out
 */
public record PlannedDrill(
        DrillFacts drill,
        Dose dose,
        int rangePercent,
        Purpose purpose,
        @Nullable Action direction,
        Scaling scaling) {

    /** The time it takes with the rests between its sets. */
    public int seconds() {
        return effort().seconds();
    }

    /** Recovery and reset count for nothing. */
    public Work work() {
        return switch (purpose) {
            case RECOVERY, RESET -> Work.NONE;
            case RELEASE, MOBILITY, STRETCH, PARTNER, ACTIVATION, STABILITY, STRENGTH, INTEGRATION -> effort().work();
        };
    }

    PlannedDrill as(Purpose other) {
        return new PlannedDrill(drill, dose, rangePercent, other, direction, scaling);
    }

    private Effort effort() {
        return new Effort(dose, rangePercent);
    }
}
