package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.library.Action;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.SessionPlan.Limits;

/**
 * Turns a drill into what this person does of it when nothing hurts. Hypermobile people hold stretches for half as long,
 * and a warm-up holds briefly.
 */
final class Prescriber {
    private static final String HYPERMOBILITY = "hypermobility";

    private final @Nullable Cause halvesHolds;
    private final @Nullable Limits limits;

    Prescriber(Athlete athlete, Library library) {
        this(athlete, library, null);
    }

    /** @param limits of the session, or null where only the cards count */
    Prescriber(Athlete athlete, Library library, @Nullable Limits limits) {
        this.limits = limits;
        this.halvesHolds = library.condition(HYPERMOBILITY)
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .map(Cause.HasCondition::new)
                .orElse(null);
    }

    Prescription prescribe(DrillFacts drill, Purpose purpose, @Nullable Action direction) {
        return prescribe(drill, drill.dose(), purpose, direction);
    }

    Prescription prescribe(DrillFacts drill, Dose dose, Purpose purpose, @Nullable Action direction) {
        Effort full = Effort.full(dose);
        boolean halved = halvesHolds != null && Drills.isHeldPosition(drill);
        Effort held = halved ? full.withHalfHolds() : full;
        Effort limited = limited(drill, held);
        Cause reduced = limited.equals(held) ? (halved ? halvesHolds : null) : new Cause.WarmUp();
        return new Prescription(drill, limited, purpose, direction, reduced);
    }

    private Effort limited(DrillFacts drill, Effort effort) {
        Effort limited = effort;
        if (limits != null && limits.longestHold() != null && Drills.isStretch(drill)) {
            limited = limited.withHoldsUpTo(limits.longestHold());
        }
        if (limits != null && limits.mostSets() != null) {
            limited = limited.withSets(Math.min(limits.mostSets(), effort.dose().sets()));
        }
        return limited;
    }

    boolean mayLengthen(DrillFacts drill) {
        return halvesHolds == null && (limits == null || limits.longestHold() == null) && Drills.isStretch(drill);
    }
}
