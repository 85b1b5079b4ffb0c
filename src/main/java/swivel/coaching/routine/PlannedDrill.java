package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.measuring.Lag;
import swivel.coaching.routine.Scaler.Alternative;
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
 * @param more the lag for which one side gets another set, or null
 */
public record PlannedDrill(
        DrillFacts drill,
        Dose dose,
        int rangePercent,
        Purpose purpose,
        @Nullable Action direction,
        Scaling scaling,
        @Nullable Lag more) {

    /** The time it takes with the rests between its sets. */
    public int seconds() {
        return effort().seconds() + (more == null ? 0 : effort().secondsOfOneMoreSet());
    }

    /** Recovery and reset count for nothing. */
    public Work work() {
        return switch (purpose) {
            case RECOVERY, RESET -> Work.NONE;
            case RELEASE, MOBILITY, STRETCH, PARTNER, ACTIVATION, STABILITY, STRENGTH, INTEGRATION -> workWithMore();
        };
    }

    private Work workWithMore() {
        return more == null ? effort().work() : effort().work().plus(effort().workOfOneMoreSet());
    }

    /** The same with another set on the side that lags. */
    PlannedDrill withMore(Lag lag) {
        return new PlannedDrill(drill, dose, rangePercent, purpose, direction, scaling, lag);
    }

    /** This in its place, for the same purpose. */
    PlannedDrill swappedFor(Alternative by) {
        Scaling swapped = new Scaling.Replaced(drill, by.drill(), by.dose(), by.rangePercent(), new Cause.Swapped());
        return new PlannedDrill(by.drill(), by.dose(), by.rangePercent(), purpose, direction, swapped, null);
    }

    PlannedDrill as(Purpose other) {
        return new PlannedDrill(drill, dose, rangePercent, other, direction, scaling, more);
    }

    private Effort effort() {
        return new Effort(dose, rangePercent);
    }
}
