package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.library.Action;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.Library;

/** Turns a drill into what this person does of it when nothing hurts. Hypermobile people hold stretches for half as long. */
final class Prescriber {
    private static final String HYPERMOBILITY = "hypermobility";

    private final @Nullable Cause halvesHolds;

    Prescriber(Athlete athlete, Library library) {
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
        return new Prescription(
                drill, halved ? full.withHalfHolds() : full, purpose, direction, halved ? halvesHolds : null);
    }

    boolean mayLengthen(DrillFacts drill) {
        return halvesHolds == null && Drills.isStretch(drill);
    }
}
