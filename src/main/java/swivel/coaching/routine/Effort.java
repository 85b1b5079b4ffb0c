package swivel.coaching.routine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.library.Dose;

/**
 * A dose and how far into the range it goes.
 *
 * @param rangePercent 100, or 75 where the light holds back
 */
record Effort(Dose dose, int rangePercent) {
    private static final int SECONDS_BETWEEN_SETS = 15;
    private static final int HELD_BACK = 75;
    private static final int LONG_HOLD = 60;
    private static final int FEWEST_REPS = 3;
    private static final int SHORTEST_HOLD = 10;

    static Effort full(Dose dose) {
        return new Effort(dose, 100);
    }

    /** The time it takes with the rests between its sets. */
    int seconds() {
        return activeSeconds() + SECONDS_BETWEEN_SETS * (dose.sets() - 1);
    }

    int activeSeconds() {
        return dose.sets() * dose.secondsPerSet();
    }

    Work work() {
        return new Work((long) activeSeconds() * rangePercent);
    }

    /** The time that another set on one side takes, with the rest before it. */
    int secondsOfOneMoreSet() {
        return SECONDS_BETWEEN_SETS + dose.secondsPerSet() / dose.sidesInTurn();
    }

    Work workOfOneMoreSet() {
        return new Work((long) dose.secondsPerSet() / dose.sidesInTurn() * rangePercent);
    }

    Effort heldBack() {
        return new Effort(dose, HELD_BACK);
    }

    /** The same time under stretch or less, in fewer sets of up to a minute. */
    Effort withLongHolds() {
        Integer hold = dose.seconds();
        if (!dose.isHold() || hold == null || hold >= LONG_HOLD) {
            return this;
        }
        int total = dose.sets() * hold;
        return with(Math.max(1, total / LONG_HOLD), null, Math.min(LONG_HOLD, total));
    }

    /** Half the sets; half of one set is one set at half the dose. */
    Effort halved() {
        return dose.sets() > 1 ? withSets(dose.sets() / 2) : oneSetOf(dose.secondsPerSet() / 2, 1, 1);
    }

    /** Half of it; empty where that is not worth doing. */
    Optional<Effort> half() {
        Effort less = halved();
        Integer reps = less.dose().reps();
        Integer hold = less.dose().seconds();
        boolean enough = reps != null ? reps >= FEWEST_REPS : hold != null && hold >= SHORTEST_HOLD;
        return enough && less.activeSeconds() < activeSeconds() ? Optional.of(less) : Optional.empty();
    }

    /** Holds of half the length. */
    Effort withHalfHolds() {
        Integer hold = dose.seconds();
        return dose.isHold() && hold != null ? with(dose.sets(), null, Math.max(1, hold / 2)) : this;
    }

    /** No hold longer than this many seconds. */
    Effort withHoldsUpTo(int longest) {
        Integer hold = dose.seconds();
        return dose.isHold() && hold != null && hold > longest ? with(dose.sets(), null, longest) : this;
    }

    Effort onOneSide() {
        return new Effort(dose.onOneSide(), rangePercent);
    }

    Effort withSets(int sets) {
        return with(sets, dose.reps(), dose.seconds());
    }

    /** As much of it as fits into this time and this work; empty where what fits is not worth doing. */
    Optional<Effort> within(int activeSeconds, Work most) {
        return within(Math.toIntExact(Math.min(activeSeconds, most.centiseconds() / rangePercent)));
    }

    /** As much of it as fits into these active seconds; empty where what fits is not worth doing. */
    Optional<Effort> within(int activeSeconds) {
        if (activeSeconds() <= activeSeconds) {
            return Optional.of(this);
        }
        int sets = activeSeconds / dose.secondsPerSet();
        Effort fitting = sets > 0 ? withSets(sets) : oneSetOf(activeSeconds, FEWEST_REPS, SHORTEST_HOLD);
        return fitting.activeSeconds() <= activeSeconds ? Optional.of(fitting) : Optional.empty();
    }

    /** One set of about these active seconds, yet no smaller than these unless the dose is smaller itself. */
    private Effort oneSetOf(int activeSeconds, int fewestReps, int shortestHold) {
        Integer reps = dose.reps();
        if (reps != null && (reps > 1 || dose.seconds() == null)) {
            int fitting = activeSeconds / (dose.secondsPerSet() / reps);
            return with(1, Math.max(fitting, Math.min(fewestReps, reps)), dose.seconds());
        }
        int fitting = activeSeconds / dose.sidesInTurn();
        int own = dose.secondsPerSet() / dose.sidesInTurn();
        return with(1, reps, Math.max(fitting, Math.min(shortestHold, own)));
    }

    private Effort with(int sets, @Nullable Integer reps, @Nullable Integer seconds) {
        return new Effort(new Dose(sets, reps, seconds, dose.sides()), rangePercent);
    }
}
