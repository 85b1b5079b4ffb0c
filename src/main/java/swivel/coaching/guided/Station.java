package swivel.coaching.guided;

import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Scaling;
import swivel.library.Dose;
import swivel.library.DrillId;

/**
 * One drill of a guided session.
 *
 * @param planned what it stands in for; the drill itself where nothing was replaced
 * @param rangePercent how far into the range, 100 for all of it
 */
public record Station(DrillId drill, DrillId planned, Dose dose, int rangePercent, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        OPEN,
        DONE,
        SKIPPED,
        /** Stopped because it hurt. */
        HURT
    }

    public static Station of(PlannedDrill drill) {
        DrillId planned = drill.scaling() instanceof Scaling.Replaced replaced
                ? replaced.planned().id()
                : drill.drill().id();
        return new Station(drill.drill().id(), planned, drill.dose(), drill.rangePercent(), Outcome.OPEN);
    }

    public Timeline timeline() {
        return Timeline.of(dose);
    }

    /** Another drill in its place, or less of the same. */
    public Station swappedFor(DrillId other, Dose less, int range) {
        return new Station(other, planned, less, range, Outcome.OPEN);
    }

    Station with(Outcome other) {
        return new Station(drill, planned, dose, rangePercent, other);
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
