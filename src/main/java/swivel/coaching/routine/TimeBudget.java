package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import swivel.coaching.routine.Routine.LeftOutDrill;

/**
 * Makes a session fit the time there is: without integration, then strength and stability, then activation, then second
 * sets, then release, reset and the second pair; one pair always stays, in smaller doses if need be. Used once.
 */
final class TimeBudget {
    private static final List<Purpose> DROPPED_FIRST =
            List.of(Purpose.INTEGRATION, Purpose.STRENGTH, Purpose.STABILITY, Purpose.ACTIVATION);
    private static final List<Purpose> DROPPED_AFTER_SECOND_SETS = List.of(Purpose.RESET, Purpose.RELEASE);

    private final int seconds;
    private final Cause tooLong;
    private final List<Prescription> drills;
    private final List<LeftOutDrill> leftOut;

    private TimeBudget(Session session, int minutes) {
        this.seconds = minutes * 60;
        this.tooLong = new Cause.TooLong(minutes);
        this.drills = new ArrayList<>(session.drills());
        this.leftOut = new ArrayList<>(session.leftOut());
    }

    static Session fit(Session session, int minutes) {
        TimeBudget budget = new TimeBudget(session, minutes);
        budget.fit();
        return new Session(budget.drills, budget.leftOut);
    }

    private void fit() {
        DROPPED_FIRST.forEach(purpose -> dropWhileTooLong(drill -> drill.purpose() == purpose));
        while (isTooLong() && dropSecondSet()) {}
        DROPPED_AFTER_SECOND_SETS.forEach(purpose -> dropWhileTooLong(drill -> drill.purpose() == purpose));
        dropWhileTooLong(drill -> drill.direction() == null && hasPair());
        dropWhileTooLong(drill -> drills.indexOf(drill) > 1);
        if (isTooLong()) {
            shrink();
        }
        dropWhileTooLong(drill -> drills.size() > 1);
    }

    private boolean isTooLong() {
        return total() > seconds;
    }

    private int total() {
        return Routine.seconds(
                drills.stream().map(drill -> drill.effort().seconds()).toList());
    }

    private boolean hasPair() {
        return drills.stream().anyMatch(drill -> drill.direction() != null);
    }

    private void dropWhileTooLong(Predicate<Prescription> droppable) {
        for (int i = drills.size() - 1; i >= 0 && isTooLong(); i--) {
            if (droppable.test(drills.get(i))) {
                leftOut.add(new LeftOutDrill(drills.remove(i).drill(), tooLong));
            }
        }
    }

    /** Takes a set from the drill with the most sets, the last one of several. */
    private boolean dropSecondSet() {
        int most = -1;
        for (int i = 0; i < drills.size(); i++) {
            if (most < 0 || sets(i) >= sets(most)) {
                most = i;
            }
        }
        if (most < 0 || sets(most) == 1) {
            return false;
        }
        Prescription drill = drills.get(most);
        drills.set(most, drill.reducedTo(drill.effort().withSets(sets(most) - 1), tooLong));
        return true;
    }

    private int sets(int index) {
        return drills.get(index).effort().dose().sets();
    }

    private void shrink() {
        int active = drills.stream()
                .mapToInt(drill -> drill.effort().activeSeconds())
                .sum();
        int allowed = seconds - (total() - active);
        drills.replaceAll(drill -> drill.effort()
                .within(Math.toIntExact((long) drill.effort().activeSeconds() * allowed / active))
                .map(less -> drill.reducedTo(less, tooLong))
                .orElse(drill));
    }
}
