package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.DrillFacts;

/**
 * A drill as it would be done if nothing hurt.
 *
 * @param direction what its mobility pair opens, or null
 * @param changed what made it less than its card says, or more, or null
 */
record Prescription(
        DrillFacts drill,
        Effort effort,
        Purpose purpose,
        @Nullable Action direction,
        @Nullable Cause changed) {

    /** Whether this is what strengthens the direction that the stretch before it opens. */
    boolean isPartnerOf(Prescription stretch) {
        return purpose == Purpose.PARTNER && direction == stretch.direction;
    }

    Prescription reducedTo(Effort less, Cause cause) {
        return new Prescription(drill, less, purpose, direction, changed instanceof Cause.SteppedUp ? changed : cause);
    }
}
