package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.progress.Progress;
import swivel.library.Action;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.SessionPlan.Limits;

/**
 * Turns a drill into what this person does of it when nothing hurts: what they have come to with it, as far as their
 * conditions leave it. A warm-up holds briefly.
 */
final class Prescriber {
    private final Progress progress;
    private final Restraints restraints;
    private final @Nullable Limits limits;

    Prescriber(Athlete athlete, Library library, Progress progress) {
        this(athlete, library, progress, null);
    }

    /** @param limits of the session, or null where only the cards count */
    Prescriber(Athlete athlete, Library library, Progress progress, @Nullable Limits limits) {
        this.progress = progress;
        this.restraints = new Restraints(athlete, library);
        this.limits = limits;
    }

    Prescription prescribe(DrillFacts drill, Purpose purpose, @Nullable Action direction) {
        return prescribe(drill, drill.dose(), purpose, direction);
    }

    Prescription prescribe(DrillFacts drill, Dose dose, Purpose purpose, @Nullable Action direction) {
        Effort grown = Effort.full(restraints.halves(drill) ? dose : progress.dose(drill, dose));
        Effort restrained = restraints.on(grown, drill);
        Effort limited = limited(drill, restrained);
        Cause changed = limited.equals(restrained)
                ? restraints.cause(drill).orElseGet(() -> growth(drill))
                : new Cause.WarmUp();
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
        return !restraints.halves(drill) && (limits == null || limits.longestHold() == null) && Drills.isStretch(drill);
    }
}
