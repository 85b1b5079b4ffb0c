package swivel.coaching.progress;

import swivel.library.Dose;
import swivel.library.DrillFacts;

/** The steps that a drill has above its card, counted from 1. */
public final class Steps {
    private Steps() {}

    /** Whether there is a step above this one. */
    public static boolean isHigher(DrillFacts drill, int step) {
        return step < Ladder.of(drill).top();
    }

    /** What the way up to this step changes. */
    public static Variable variable(DrillFacts drill, int step) {
        return Ladder.of(drill).variable(step);
    }

    /** The dose at this step: that of the card, where repetitions or hold are not what grows. */
    public static Dose dose(DrillFacts drill, int step) {
        return dose(drill, drill.dose(), step);
    }

    /** @param dose what is planned in place of the card's */
    static Dose dose(DrillFacts drill, Dose dose, int step) {
        boolean grown = step > 0 && step <= Ladder.of(drill).topOfTheDose();
        return grown ? Ladder.grown(dose) : dose;
    }
}
