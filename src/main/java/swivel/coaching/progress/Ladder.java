package swivel.coaching.progress;

import java.util.ArrayList;
import java.util.List;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;

/**
 * What a drill grows by above its card, one variable at a time: a fifth more repetitions or hold, then load at the dose of
 * the card, then speed. What comes after the dose is the next drill of the chain.
 *
 * @param bottom -1 where there is a step below the card, and otherwise 0
 */
record Ladder(int bottom, List<Variable> steps) {
    /** No stretch is held for longer: more adds little (Ingram 2025). */
    private static final int LONGEST_HOLD = 60;

    private static final int ROUND_SECONDS = 5;

    Ladder {
        steps = List.copyOf(steps);
    }

    static Ladder of(DrillFacts drill) {
        List<Variable> steps = new ArrayList<>();
        boolean isEasyAnyway = drill.category() == Category.RELEASE || drill.category() == Category.RECOVERY;
        if (!isEasyAnyway) {
            if (!grown(drill.dose()).equals(drill.dose())) {
                steps.add(drill.dose().isHold() ? Variable.HOLD : Variable.REPS);
            }
            if (drill.isResisted()) {
                steps.add(Variable.LOAD);
            }
            if (drill.category() == Category.INTEGRATION && !drill.dose().isHold()) {
                steps.add(Variable.SPEED);
            }
        }
        return new Ladder(isEasyAnyway ? 0 : -1, steps);
    }

    int top() {
        return steps.size();
    }

    /** The step at which the dose is at its top. */
    int topOfTheDose() {
        return steps.isEmpty() || steps.getFirst() == Variable.LOAD || steps.getFirst() == Variable.SPEED ? 0 : 1;
    }

    /** What the way up to this step changes. */
    Variable variable(int step) {
        return step <= 0 ? Variable.RANGE : steps.get(step - 1);
    }

    /** A fifth more at most: repetitions where there are any, and otherwise hold. */
    static Dose grown(Dose dose) {
        Integer reps = dose.reps();
        Integer seconds = dose.seconds();
        if (reps != null) {
            return new Dose(dose.sets(), reps * 6 / 5, seconds, dose.sides());
        }
        return seconds == null || seconds >= LONGEST_HOLD
                ? dose
                : new Dose(dose.sets(), null, Math.min(LONGEST_HOLD, longer(seconds)), dose.sides());
    }

    private static int longer(int seconds) {
        int more = seconds * 6 / 5;
        int round = more - more % ROUND_SECONDS;
        return round > seconds ? round : more;
    }
}
