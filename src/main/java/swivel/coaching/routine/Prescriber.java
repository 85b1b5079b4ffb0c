package swivel.coaching.routine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.progress.Progress;
import swivel.library.Action;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.SessionPlan.Limits;

/**
 * Turns a drill into what this person does of it when nothing hurts: what they have come to with it. People
 * whose joints are loose hold stretches for half as long, and a warm-up holds briefly.
 */
final class Prescriber {
    private static final Set<String> LOOSE_JOINTS = Set.of("hypermobility", "dysplasia-instability");

    private final Progress progress;
    private final @Nullable Cause halvesHolds;
    private final @Nullable Limits limits;

    Prescriber(Athlete athlete, Library library, Progress progress) {
        this(athlete, library, progress, null);
    }

    /** @param limits of the session, or null where only the cards count */
    Prescriber(Athlete athlete, Library library, Progress progress, @Nullable Limits limits) {
        this.progress = progress;
        this.limits = limits;
        this.halvesHolds = library.conditions().stream()
                .filter(condition -> LOOSE_JOINTS.contains(condition.code()))
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .findFirst()
                .map(Cause.HasCondition::new)
                .orElse(null);
    }

    Prescription prescribe(DrillFacts drill, Purpose purpose, @Nullable Action direction) {
        return prescribe(drill, drill.dose(), purpose, direction);
    }

    Prescription prescribe(DrillFacts drill, Dose dose, Purpose purpose, @Nullable Action direction) {
        boolean halved = halvesHolds != null && Drills.isHeldPosition(drill);
        Effort held = halved ? Effort.full(dose).withHalfHolds() : Effort.full(progress.dose(drill, dose));
        Effort limited = limited(drill, held);
        Cause changed = limited.equals(held) ? (halved ? halvesHolds : growth(drill)) : new Cause.WarmUp();
        return new Prescription(drill, limited, purpose, direction, changed);
    }

    private @Nullable Cause growth(DrillFacts drill) {
        return progress.standing(drill).step() > 0 ? new Cause.SteppedUp(progress.grown(drill)) : null;
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
