package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import swivel.coaching.routine.Routine.LeftOutDrill;

/**
 * Makes a session fit the time there is: without integration, then strength and stability, then activation, then second
 * sets, then release, reset and the second pair; one pair always stays, in smaller doses if need be. Where the parts
 * share the time, what is over its share gives way first, so that each block keeps its emphasis in short sessions too. Sets
 * that there is room for after all come back.
 * Used once.
 */
final class Fitting {
    private static final List<Purpose> DROPPED_FIRST =
            List.of(Purpose.INTEGRATION, Purpose.STRENGTH, Purpose.STABILITY, Purpose.ACTIVATION);
    private static final List<Purpose> DROPPED_AFTER_SECOND_SETS = List.of(Purpose.RESET, Purpose.RELEASE);

    private final TimeBudget budget;
    private final Session session;
    private final List<Prescription> drills;
    private final List<LeftOutDrill> leftOut;

    Fitting(TimeBudget budget, Session session) {
        this.budget = budget;
        this.session = session;
        this.drills = new ArrayList<>(session.drills());
        this.leftOut = new ArrayList<>(session.leftOut());
    }

    Session fit() {
        if (budget.shares() != null) {
            toShares();
        }
        drop(DROPPED_FIRST, drill -> true);
        dropSecondSets(drill -> true);
        drop(DROPPED_AFTER_SECOND_SETS, drill -> true);
        dropWhileTooLong(drill -> drill.direction() == null && hasPair());
        dropWhileTooLong(drill -> drills.indexOf(drill) > 1);
        if (isTooLong()) {
            shrink();
        }
        dropWhileTooLong(drill -> drills.size() > 1);
        giveBackSets(drill -> !isOverItsShare(drill));
        giveBackSets(drill -> true);
        return new Session(drills, leftOut);
    }

    /** Parts over their share lose drills and second sets; what is still too long then loses second sets anywhere. */
    private void toShares() {
        drop(DROPPED_FIRST, drill -> isOverItsShare(drill) && !isAloneInItsPart(drill));
        dropSecondSets(this::isOverItsShare);
        drop(DROPPED_FIRST, this::isOverItsShare);
        drop(List.of(Purpose.RELEASE), this::isOverItsShare);
        dropWhileTooLong(drill -> isOfALaterPair(drill) && isOverItsShare(drill));
        dropSecondSets(drill -> true);
    }

    private boolean isAloneInItsPart(Prescription drill) {
        return drills.stream()
                .noneMatch(other -> !other.equals(drill)
                        && TimeBudget.part(other.purpose()).equals(TimeBudget.part(drill.purpose())));
    }

    private boolean isOfALaterPair(Prescription drill) {
        return drill.purpose() == Purpose.PARTNER
                && drills.subList(0, drills.indexOf(drill)).stream()
                        .anyMatch(earlier -> earlier.purpose() == Purpose.PARTNER);
    }

    private boolean isOverItsShare(Prescription drill) {
        return budget.isOverItsShare(drill, drills);
    }

    private void drop(List<Purpose> purposes, Predicate<Prescription> droppable) {
        purposes.forEach(purpose -> dropWhileTooLong(drill -> drill.purpose() == purpose && droppable.test(drill)));
    }

    private boolean isTooLong() {
        return TimeBudget.total(drills) > budget.seconds();
    }

    private boolean hasPair() {
        return drills.stream().anyMatch(drill -> drill.direction() != null);
    }

    private void dropWhileTooLong(Predicate<Prescription> droppable) {
        for (int i = drills.size() - 1; i >= 0 && isTooLong(); i = Math.min(i, drills.size()) - 1) {
            if (droppable.test(drills.get(i))) {
                drop(i);
            }
        }
    }

    /** A stretch goes with its partner. */
    private void drop(int index) {
        Prescription dropped = drills.remove(index);
        leftOut.add(new LeftOutDrill(dropped.drill(), budget.limit()));
        if (dropped.purpose() == Purpose.PARTNER && index > 0) {
            leftOut.add(new LeftOutDrill(drills.remove(index - 1).drill(), budget.limit()));
        }
    }

    private void dropSecondSets(Predicate<Prescription> droppable) {
        OptionalInt most = mostSets(droppable);
        while (isTooLong() && most.isPresent()) {
            Prescription drill = drills.get(most.getAsInt());
            Effort less = drill.effort().withSets(sets(most.getAsInt()) - 1);
            drills.set(most.getAsInt(), drill.reducedTo(less, budget.limit()));
            most = mostSets(droppable);
        }
    }

    /** Where the drill with the most sets stands, the last one of several; empty where no drill has a second set. */
    private OptionalInt mostSets(Predicate<Prescription> droppable) {
        return IntStream.range(0, drills.size())
                .filter(i -> sets(i) > 1 && droppable.test(drills.get(i)))
                .reduce((most, i) -> sets(i) >= sets(most) ? i : most);
    }

    /** What was dropped last may leave time for sets that were dropped before it. */
    private void giveBackSets(Predicate<Prescription> wanted) {
        for (int i = 0; i < drills.size(); i++) {
            Prescription drill = drills.get(i);
            Prescription whole = planned(drill);
            boolean wasCut =
                    drill.effort().dose().sets() < whole.effort().dose().sets();
            if (wasCut && wanted.test(drill)) {
                drills.set(i, sets(i) + 1 == whole.effort().dose().sets() ? whole : more(drill, whole));
                if (isTooLong()) {
                    drills.set(i, drill);
                }
            }
        }
    }

    private Prescription more(Prescription drill, Prescription whole) {
        int sets = drill.effort().dose().sets() + 1;
        return whole.reducedTo(whole.effort().withSets(sets), budget.limit());
    }

    private Prescription planned(Prescription drill) {
        return session.drills().stream()
                .filter(whole -> whole.drill().equals(drill.drill()))
                .findFirst()
                .orElse(drill);
    }

    private int sets(int index) {
        return drills.get(index).effort().dose().sets();
    }

    private void shrink() {
        int active = drills.stream()
                .mapToInt(drill -> drill.effort().activeSeconds())
                .sum();
        int allowed = budget.seconds() - (TimeBudget.total(drills) - active);
        drills.replaceAll(drill -> drill.effort()
                .within(Math.toIntExact((long) drill.effort().activeSeconds() * allowed / active))
                .map(less -> drill.reducedTo(less, budget.limit()))
                .orElse(drill));
    }
}
