package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.light.Judgement;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.Library;

/** Scales drills to how a person feels: a worse report never gives more work. */
public final class Scaler {
    private final Athlete athlete;
    private final Permissions permissions;
    private final Prescriber prescriber;
    private final Substitutes substitutes;

    public Scaler(Athlete athlete, History history, LocalDate day, Library library) {
        this(
                athlete,
                new Permissions(athlete, new Past(history, day, library), day, library),
                new Prescriber(athlete, library),
                new Substitutes(library));
    }

    Scaler(Athlete athlete, Permissions permissions, Prescriber prescriber, Substitutes substitutes) {
        this.athlete = athlete;
        this.permissions = permissions;
        this.prescriber = prescriber;
        this.substitutes = substitutes;
    }

    /** A planned drill and what becomes of it; without a choice it is left out. */
    record Scaled(Prescription planned, @Nullable Choice choice, Scaling scaling) {}

    /** The drill that is done and how much of it. */
    record Choice(DrillFacts drill, Effort effort) {}

    /** What becomes of one drill on its own, such as one that somebody asks about. */
    public Scaling scale(DrillFacts drill, Dose planned, Judgement judgement) {
        if (athlete.age() == AgeBand.UNDER_16) {
            return new Scaling.LeftOut(new Cause.OfAge(AgeBand.UNDER_16));
        }
        Prescription prescription = prescriber.prescribe(drill, planned, Purpose.MOBILITY, null);
        return scale(List.of(prescription), judgement).getFirst().scaling();
    }

    List<Scaled> scale(List<Prescription> plan, Judgement judgement) {
        TodaysLimits limits = new TodaysLimits(judgement, athlete);
        return new Descent(plan, judgement, limits, permissions, prescriber, substitutes).scale();
    }
}
