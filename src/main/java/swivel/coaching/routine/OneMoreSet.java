package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import swivel.coaching.Light;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.light.Judgement;
import swivel.coaching.measuring.Lag;
import swivel.library.Action;

/**
 * Gives a side that lags one more set of one drill: on green days, where that side does not hurt, and where there
 * is time for it. Everything else of the routine stays as it is, so that a better day never holds less.
 */
final class OneMoreSet {
    private static final List<Purpose> BEST_FIRST = List.of(
            Purpose.PARTNER,
            Purpose.ACTIVATION,
            Purpose.STRENGTH,
            Purpose.STABILITY,
            Purpose.MOBILITY,
            Purpose.STRETCH);

    private OneMoreSet() {}

    /**
     * @param lags the one that counts most first
     * @param most seconds that the routine may take with it
     */
    static Routine in(Routine routine, List<Lag> lags, int most) {
        if (!routine.isAsked() || routine.judgement().light() != Light.GREEN) {
            return routine;
        }
        return lags.stream()
                .filter(lag -> !lag.isOver(routine.day()) && !hurts(lag.side(), routine.judgement()))
                .flatMap(lag -> place(routine, lag, most).stream())
                .findFirst()
                .orElse(routine);
    }

    private static boolean hurts(Side side, Judgement judgement) {
        return judgement.complaints().stream()
                .map(complaint -> complaint.latest().symptom())
                .filter(Symptom::isPresent)
                .anyMatch(symptom -> symptom.side() == null || symptom.side() == Side.BOTH || symptom.side() == side);
    }

    private static Optional<Routine> place(Routine routine, Lag lag, int most) {
        Action action = lag.measure().trains();
        if (action == null) {
            return Optional.empty();
        }
        return routine.drills().stream()
                .filter(planned -> takes(planned, action))
                .sorted(Comparator.comparing((PlannedDrill planned) -> planned.direction() != action)
                        .thenComparingInt(planned -> BEST_FIRST.indexOf(planned.purpose())))
                .map(planned -> replaced(routine, planned, planned.withMore(lag)))
                .filter(more -> more.seconds() <= most)
                .findFirst();
    }

    private static boolean takes(PlannedDrill planned, Action action) {
        return BEST_FIRST.contains(planned.purpose())
                && planned.dose().sidesInTurn() == 2
                && planned.drill().trains(action);
    }

    private static Routine replaced(Routine routine, PlannedDrill planned, PlannedDrill by) {
        List<PlannedDrill> drills = new ArrayList<>(routine.drills());
        drills.replaceAll(drill -> drill.equals(planned) ? by : drill);
        return routine.with(drills);
    }
}
