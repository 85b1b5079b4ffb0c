package swivel.coaching.guided;

import java.util.ArrayList;
import java.util.List;
import swivel.coaching.guided.Phase.Kind;
import swivel.library.Dose;

/** What the seconds of a drill are for. Drills by repetitions have no phases: whoever does them says when they are done. */
public record Timeline(List<Phase> phases) {
    private static final int GET_READY = 5;
    private static final int SWITCH_SIDES = 5;
    private static final int BETWEEN_SETS = 15;

    public Timeline {
        phases = List.copyOf(phases);
    }

    /** @param more whether one side gets another set at the end */
    public static Timeline of(Dose dose, boolean more) {
        Integer hold = dose.seconds();
        if (!dose.isHold() || hold == null) {
            return new Timeline(List.of());
        }
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase(Kind.GET_READY, GET_READY, 1, 0));
        for (int set = 1; set <= dose.sets(); set++) {
            if (set > 1) {
                phases.add(new Phase(Kind.REST, BETWEEN_SETS, set, 0));
            }
            addSet(phases, dose, hold, set);
        }
        if (more) {
            phases.add(new Phase(Kind.REST, BETWEEN_SETS, dose.sets() + 1, 0));
            phases.add(new Phase(Kind.ONE_MORE, hold, dose.sets() + 1, 0));
        }
        return new Timeline(phases);
    }

    private static void addSet(List<Phase> phases, Dose dose, int hold, int set) {
        if (dose.sidesInTurn() == 1) {
            phases.add(new Phase(Kind.HOLD, hold, set, 0));
            return;
        }
        phases.add(new Phase(Kind.HOLD, hold, set, 1));
        phases.add(new Phase(Kind.SWITCH_SIDES, SWITCH_SIDES, set, 2));
        phases.add(new Phase(Kind.HOLD, hold, set, 2));
    }

    public boolean isTimed() {
        return !phases.isEmpty();
    }

    public int seconds() {
        return phases.stream().mapToInt(Phase::seconds).sum();
    }

    /** Whether at least half of the holding was done by then. */
    boolean isMostlyHeld(int elapsed) {
        int held = 0;
        int all = 0;
        int begins = 0;
        for (Phase phase : phases) {
            if (phase.kind() == Kind.HOLD) {
                all += phase.seconds();
                held += Math.clamp(elapsed - begins, 0, phase.seconds());
            }
            begins += phase.seconds();
        }
        return all > 0 && 2 * held >= all;
    }
}
