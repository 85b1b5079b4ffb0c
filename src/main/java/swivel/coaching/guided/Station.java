package swivel.coaching.guided;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Side;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Scaling;
import swivel.library.Dose;
import swivel.library.DrillId;

/**
 * One drill of a guided session.
 *
 * @param planned what it stands in for; the drill itself where nothing was replaced
 * @param rangePercent how far into the range, 100 for all of it
 * @param more the side that gets another set, or null
 */
public record Station(
        DrillId drill,
        DrillId planned,
        Dose dose,
        int rangePercent,
        @Nullable Side more,
        Outcome outcome) {

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
        Side more = drill.more() == null ? null : drill.more().side();
        return new Station(drill.drill().id(), planned, drill.dose(), drill.rangePercent(), more, Outcome.OPEN);
    }

    public Timeline timeline() {
        return Timeline.of(dose, more != null);
    }

    /** Another drill in its place, or less of the same. */
    public Station swappedFor(DrillId other, Dose less, int range) {
        return new Station(other, planned, less, range, null, Outcome.OPEN);
    }

    Station with(Outcome other) {
        return new Station(drill, planned, dose, rangePercent, more, other);
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
