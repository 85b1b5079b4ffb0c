package swivel.coaching.routine;

import swivel.library.Dose;
import swivel.library.DrillFacts;

/** What becomes of a planned drill today, and what decided it. */
public sealed interface Scaling {
    record AsPlanned() implements Scaling {}

    /**
     * The same drill, less of it.
     *
     * @param planned the dose of the drill's card
     * @param rangePercent how far into the range, 100 for all of it
     */
    record Shortened(Dose planned, Dose dose, int rangePercent, Cause cause) implements Scaling {}

    /** Another drill in its place. */
    record Replaced(DrillFacts planned, DrillFacts by, Dose dose, int rangePercent, Cause cause) implements Scaling {}

    record LeftOut(Cause cause) implements Scaling {}
}
