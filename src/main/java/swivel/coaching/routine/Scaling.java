package swivel.coaching.routine;

import java.util.Optional;
import swivel.library.Dose;
import swivel.library.DrillFacts;

/** What becomes of a planned drill today, and what decided it. */
public sealed interface Scaling {
    record AsPlanned() implements Scaling {}

    /**
     * The same drill in another dose: less of it, or more where it has grown.
     *
     * @param planned what the cause found: the dose of the card, or what the day had made of it before
     * @param rangePercent how far into the range, 100 for all of it
     */
    record Adjusted(Dose planned, Dose dose, int rangePercent, Cause cause) implements Scaling {}

    /** Another drill in its place. */
    record Replaced(DrillFacts planned, DrillFacts by, Dose dose, int rangePercent, Cause cause) implements Scaling {}

    record LeftOut(Cause cause) implements Scaling {}

    /** What decided it; empty where nothing was changed. */
    default Optional<Cause> decidedBy() {
        return switch (this) {
            case AsPlanned() -> Optional.empty();
            case Adjusted adjusted -> Optional.of(adjusted.cause);
            case Replaced replaced -> Optional.of(replaced.cause);
            case LeftOut left -> Optional.of(left.cause);
        };
    }
}
