package swivel.coaching.routine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import swivel.coaching.Athlete;
import swivel.library.Condition;
import swivel.library.Condition.Restraint;
import swivel.library.Condition.Version;
import swivel.library.DrillFacts;
import swivel.library.Library;

/** What the conditions of a person make of the dose of a drill that they leave. */
final class Restraints {
    /** In seconds, by convention. */
    private static final int LONGEST_EFFORT = 10;

    private final List<Condition> conditions;

    Restraints(Athlete athlete, Library library) {
        this.conditions = library.conditions().stream()
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .toList();
    }

    /** Loose joints hold for half as long, efforts are short under high blood pressure, some lie on one side only. */
    Effort on(Effort effort, DrillFacts drill) {
        Effort held = halving(drill).isPresent() ? effort.withHalfHolds() : effort;
        Effort tried = shortening(drill).isPresent() ? held.withHoldsUpTo(LONGEST_EFFORT) : held;
        return leavingASide(drill).isPresent() ? tried.onOneSide() : tried;
    }

    /** What is to blame for it; empty where no condition makes anything of this drill. */
    Optional<Cause> cause(DrillFacts drill) {
        return Stream.of(halving(drill), shortening(drill), leavingASide(drill))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Cause.HasCondition::new);
    }

    /** Whether positions are held for half as long, and never for longer. */
    boolean halves(DrillFacts drill) {
        return halving(drill).isPresent();
    }

    private Optional<Condition> halving(DrillFacts drill) {
        return Drills.isHeldPosition(drill)
                ? first(condition -> condition.restraints().contains(Restraint.HALF_HOLDS))
                : Optional.empty();
    }

    private Optional<Condition> shortening(DrillFacts drill) {
        return Drills.isHeldEffort(drill)
                ? first(condition -> condition.restraints().contains(Restraint.SHORT_EFFORTS))
                : Optional.empty();
    }

    private Optional<Condition> leavingASide(DrillFacts drill) {
        return first(condition -> condition.asksFor(Version.ON_ONE_SIDE, drill));
    }

    private Optional<Condition> first(Predicate<Condition> wanted) {
        return conditions.stream().filter(wanted).findFirst();
    }
}
