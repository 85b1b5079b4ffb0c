package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.DrillFacts;

/**
 * A drill as it would be done if nothing hurt.
 *
 * @param direction what its mobility pair opens, or null
 * @param reduced what made it less than its card says, or null
 */
record Prescription(
        DrillFacts drill,
        Effort effort,
        Purpose purpose,
        @Nullable Action direction,
        @Nullable Cause reduced) {

    Prescription reducedTo(Effort less, Cause cause) {
        boolean trained = reduced instanceof Cause.SteppedUp || reduced instanceof Cause.SteppedBack;
        return new Prescription(drill, less, purpose, direction, trained ? reduced : cause);
    }
}
