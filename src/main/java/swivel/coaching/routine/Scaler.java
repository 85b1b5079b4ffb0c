package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.light.Judgement;
import swivel.coaching.progress.Progress;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Scales drills to how a person feels: a worse report never gives more work. */
public final class Scaler {
    private final Athlete athlete;
    private final Permissions permissions;
    private final Prescriber prescriber;
    private final Substitutes substitutes;

    public Scaler(Athlete athlete, History history, LocalDate day, Library library) {
        this(athlete, history, Progress.of(history, library, athlete.firstDay(), day), day, library);
    }

    private Scaler(Athlete athlete, History history, Progress progress, LocalDate day, Library library) {
        this(
                athlete,
                new Permissions(athlete, new Past(history, day, library), progress, day, library),
                new Prescriber(athlete, library, progress),
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

    /** What can be done in place of a drill. */
    public record Alternative(DrillFacts drill, Dose dose, int rangePercent) {}

    /**
     * The nearest easier variant that is free today, with no more work than there was; else half of the drill itself.
     *
     * @param rangePercent of the drill as it was given
     * @param taken drills that have their place already
     * @return empty where nothing less is worth doing
     */
    public Optional<Alternative> easier(
            DrillFacts drill, Dose dose, int rangePercent, Set<DrillId> taken, Judgement judgement) {
        Effort given = new Effort(dose, rangePercent);
        TodaysLimits limits = new TodaysLimits(judgement, athlete);
        Optional<Alternative> variant = substitutes.easier(drill).stream()
                .filter(other -> !taken.contains(other.id()) && isFree(other, limits, judgement))
                .flatMap(other -> noMoreThan(given, other).stream())
                .findFirst();
        return variant.or(() -> given.half().map(less -> new Alternative(drill, less.dose(), rangePercent)));
    }

    /**
     * Drills for the same purpose that are free today, each with no more work than there was, the most alike first.
     *
     * @param taken drills that have their place already
     */
    List<Alternative> alike(PlannedDrill planned, Set<DrillId> taken, Judgement judgement) {
        Effort given = new Effort(planned.dose(), planned.rangePercent());
        TodaysLimits limits = new TodaysLimits(judgement, athlete);
        return substitutes.alike(planned.drill()).stream()
                .filter(other -> !taken.contains(other.id()) && isFree(other, limits, judgement))
                .flatMap(other -> noMoreThan(given, other).stream())
                .toList();
    }

    private boolean isFree(DrillFacts drill, TodaysLimits limits, Judgement judgement) {
        return permissions.objection(drill).isEmpty()
                && limits.objection(drill, judgement.light()).isEmpty();
    }

    private Optional<Alternative> noMoreThan(Effort given, DrillFacts drill) {
        Effort own = prescriber.prescribe(drill, Purpose.MOBILITY, null).effort();
        Effort usual = own.withSets(Math.min(own.dose().sets(), given.dose().sets()));
        Effort held = new Effort(usual.dose(), given.rangePercent());
        return held.within(given.activeSeconds(), given.work())
                .map(effort -> new Alternative(drill, effort.dose(), effort.rangePercent()));
    }

    List<Scaled> scale(List<Prescription> plan, Judgement judgement) {
        TodaysLimits limits = new TodaysLimits(judgement, athlete);
        return new Descent(plan, judgement, limits, permissions, prescriber, substitutes).scale();
    }
}
