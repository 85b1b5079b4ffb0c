package swivel.app.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Scaling;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** Checks each drill of a routine by itself: whether this person may do it on this day, and so much of it. */
final class DrillAuditor {
    private static final int WITHOUT_LEVEL_2 = 2;
    private static final int WITHOUT_LEVEL_3 = 4;
    private static final int SESSIONS_FOR_A_STEP = 2;
    private static final Set<MotionFlag> LOADS =
            EnumSet.of(MotionFlag.IMPACT, MotionFlag.SINGLE_LEG, MotionFlag.ADDUCTOR_LOAD);
    private static final Set<Equipment> WEIGHTS = EnumSet.of(
            Equipment.CABLE, Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.LONG_BAND, Equipment.MINI_BAND);

    private final Library library;
    private final Athlete athlete;
    private final BodyAuditor body;
    private final Breaches breaches;

    DrillAuditor(Library library, Athlete athlete, Breaches breaches) {
        this.library = library;
        this.athlete = athlete;
        this.body = new BodyAuditor(library, athlete, breaches);
        this.breaches = breaches;
    }

    void audit(PlannedDrill planned, History history, Light light, LocalDate day) {
        body.audit(planned, day);
        whateverIsFelt(planned.drill(), history, day);
        growth(planned, history, day);
        breaches.check(Rule.LIGHT, isAllowed(planned, light), day, planned.drill());
    }

    private void whateverIsFelt(DrillFacts drill, History history, LocalDate day) {
        breaches.check(Rule.UNFINISHED, library.drill(drill.id()).isPresent(), day, drill);
        boolean owns =
                drill.requiresOneOf().isEmpty() || !Collections.disjoint(drill.requiresOneOf(), athlete.equipment());
        breaches.check(Rule.EQUIPMENT, owns, day, drill);
        breaches.check(Rule.LEVEL, isOpen(drill, history, day), day, drill);
        int cap = drill.frequency().weeklyCap().orElse(7);
        long sessions = history.done().stream()
                .filter(done -> done.drill().equals(drill.id()))
                .filter(done ->
                        done.day().isAfter(day.minusDays(7)) && done.day().isBefore(day))
                .map(done -> done.day())
                .distinct()
                .count();
        breaches.check(Rule.CAP, sessions < cap, day, drill);
        boolean strengthYesterday = history.done().stream()
                .filter(done -> done.day().equals(day.minusDays(1)))
                .flatMap(done -> library.facts(done.drill()).stream())
                .anyMatch(done -> done.category() == Category.STRENGTH);
        breaches.check(Rule.STRENGTH_IN_A_ROW, !strengthYesterday || drill.category() != Category.STRENGTH, day, drill);
    }

    /** A level above the person's own is earned by the drill that leads to it. */
    private boolean isOpen(DrillFacts drill, History history, LocalDate day) {
        int weeks = Math.toIntExact(ChronoUnit.WEEKS.between(athlete.firstDay(), day));
        int highest = weeks < WITHOUT_LEVEL_2 ? 1 : weeks < WITHOUT_LEVEL_3 ? 2 : 3;
        DrillId leads = drill.easier();
        boolean earned = leads != null && greenDays(leads, history, day) >= SESSIONS_FOR_A_STEP;
        return drill.level() <= highest && (drill.level() <= athlete.level() || earned);
    }

    /** How many days before this one, each of them green and the morning after it too, the drill was done on. */
    private static long greenDays(DrillId drill, History history, LocalDate day) {
        Set<LocalDate> others = history.planned().stream()
                .filter(plan -> plan.light() != Light.GREEN)
                .map(PlannedDay::day)
                .collect(Collectors.toSet());
        return history.done().stream()
                .filter(done -> done.drill().equals(drill) && done.day().isBefore(day))
                .map(DoneDrill::day)
                .filter(done -> !others.contains(done) && !others.contains(done.plusDays(1)))
                .distinct()
                .count();
    }

    /** Nothing is more than on its card unless it went well twice, and then it is a fifth more at most. */
    private void growth(PlannedDrill planned, History history, LocalDate day) {
        Dose card = planned.drill().dose();
        Dose dose = planned.dose();
        boolean longer = perSet(dose) > perSet(card);
        boolean grown = longer && planned.scaling() instanceof Scaling.Adjusted(var _, var _, int _, Cause.SteppedUp _);
        if (grown) {
            boolean earned = greenDays(planned.drill().id(), history, day) >= SESSIONS_FOR_A_STEP;
            breaches.check(Rule.UNEARNED, earned, day, planned.drill());
            breaches.check(Rule.GREW_TOO_FAST, perSet(dose) * 5 <= perSet(card) * 6, day, planned.drill());
        }
    }

    private static int perSet(Dose dose) {
        Integer reps = dose.reps();
        Integer seconds = dose.seconds();
        return reps != null ? reps : seconds == null ? 0 : seconds;
    }

    private static boolean isAllowed(PlannedDrill planned, Light light) {
        DrillFacts drill = planned.drill();
        boolean recovers = drill.category() == Category.RECOVERY;
        return switch (light) {
            case GREEN -> true;
            case HOLD -> drill.level() < 3 && (recovers || planned.rangePercent() < 100);
            case AMBER ->
                drill.level() < 3
                        && !isLoaded(drill)
                        && (recovers
                                || planned.dose().sets()
                                        <= Math.max(1, drill.dose().sets() / 2));
            case RED -> recovers && drill.flags().isEmpty();
            case URGENT -> false;
        };
    }

    private static boolean isLoaded(DrillFacts drill) {
        boolean weighted = !drill.requiresOneOf().isEmpty() && WEIGHTS.containsAll(drill.requiresOneOf());
        boolean endRangeIsometric = drill.dose().reps() != null
                && drill.dose().seconds() != null
                && drill.flags().contains(MotionFlag.PASSIVE_END);
        return weighted
                || endRangeIsometric
                || drill.category() == Category.STRENGTH
                || !Collections.disjoint(drill.flags(), LOADS);
    }
}
