package swivel.app.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.routine.Scaling;
import swivel.coaching.streak.Streak;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** Checks every routine of one person against the facts of the library, without asking those who made it. */
final class Auditor {
    private static final String PAST_INJURY = "past-injury";
    private static final int WITHOUT_LEVEL_2 = 2;
    private static final int WITHOUT_LEVEL_3 = 4;
    private static final int SESSIONS_FOR_A_STEP = 2;
    private static final Set<MotionFlag> LOADS =
            EnumSet.of(MotionFlag.IMPACT, MotionFlag.SINGLE_LEG, MotionFlag.ADDUCTOR_LOAD);
    private static final Set<Equipment> WEIGHTS = EnumSet.of(
            Equipment.CABLE, Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.LONG_BAND, Equipment.MINI_BAND);

    private final Library library;
    private final RoutinePlanner planner;
    private final Athlete athlete;
    private final int number;
    private final WeeklyGrowth growth;
    private final List<Breach> breaches = new ArrayList<>();

    Auditor(Library library, RoutinePlanner planner, Athlete athlete, int number) {
        this.library = library;
        this.planner = planner;
        this.athlete = athlete;
        this.number = number;
        this.growth = new WeeklyGrowth(athlete.firstDay());
    }

    List<Breach> breaches() {
        return breaches;
    }

    void audit(Routine routine, History history, Instant now) {
        LocalDate day = routine.day();
        boolean withheld = athlete.age() == AgeBand.UNDER_16 || history.warning() != null;
        check(Rule.WITHHELD, !withheld || routine.drills().isEmpty(), day, "");
        check(Rule.TIME, routine.seconds() <= 60 * athlete.minutes(), day, routine.seconds() + " s");
        Sores sores = new Sores(history.reports(), athlete.conditions().contains(PAST_INJURY), now);
        Light light = routine.judgement().light();
        check(Rule.TOO_GREEN, !sores.greenest().isWorseThan(light), day, light + " for " + sores.greenest());
        Set<DrillId> seen = new HashSet<>();
        for (PlannedDrill planned : routine.drills()) {
            DrillFacts drill = planned.drill();
            check(Rule.TWICE, seen.add(drill.id()), day, drill);
            auditAnyway(drill, history, day);
            auditGrowth(planned, history, day);
            check(Rule.LIGHT, isAllowed(planned, light), day, drill);
            check(Rule.COMPLAINT, Collections.disjoint(drill.flags(), sores.forbidden()), day, drill);
            check(Rule.WITHOUT_CAUSE, Explained.is(planned, history), day, drill);
        }
        routine.leftOut()
                .forEach(left -> check(Rule.WITHOUT_CAUSE, Explained.isReported(left.cause(), history), day, left.drill()));
        auditPairs(routine);
        auditAgainstOthers(routine, history, now);
    }

    /** What holds whatever is felt. */
    private void auditAnyway(DrillFacts drill, History history, LocalDate day) {
        check(Rule.UNFINISHED, library.drill(drill.id()).isPresent(), day, drill);
        boolean forbidden = library.conditions().stream()
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .anyMatch(condition -> condition.blocksAll()
                        ? !condition.keeps().contains(drill.id())
                        : !Collections.disjoint(condition.blocks(), drill.flags()));
        check(Rule.CONDITION, !forbidden, day, drill);
        boolean owns =
                drill.requiresOneOf().isEmpty() || !Collections.disjoint(drill.requiresOneOf(), athlete.equipment());
        check(Rule.EQUIPMENT, owns, day, drill);
        check(Rule.LEVEL, isOpen(drill, history, day), day, drill);
        int cap = drill.frequency().weeklyCap().orElse(7);
        long sessions = history.done().stream()
                .filter(done -> done.drill().equals(drill.id()))
                .filter(done ->
                        done.day().isAfter(day.minusDays(7)) && done.day().isBefore(day))
                .map(done -> done.day())
                .distinct()
                .count();
        check(Rule.CAP, sessions < cap, day, drill);
        boolean strengthYesterday = history.done().stream()
                .filter(done -> done.day().equals(day.minusDays(1)))
                .flatMap(done -> library.facts(done.drill()).stream())
                .anyMatch(done -> done.category() == Category.STRENGTH);
        check(Rule.STRENGTH_IN_A_ROW, !strengthYesterday || drill.category() != Category.STRENGTH, day, drill);
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
    private void auditGrowth(PlannedDrill planned, History history, LocalDate day) {
        Dose card = planned.drill().dose();
        Dose dose = planned.dose();
        boolean longer = perSet(dose) > perSet(card);
        boolean grown = longer && planned.scaling() instanceof Scaling.Adjusted(var _, var _, int _, Cause.SteppedUp _);
        if (grown) {
            boolean earned = greenDays(planned.drill().id(), history, day) >= SESSIONS_FOR_A_STEP;
            check(Rule.UNEARNED, earned, day, planned.drill());
            check(Rule.GREW_TOO_FAST, perSet(dose) * 5 <= perSet(card) * 6, day, planned.drill());
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

    private void auditPairs(Routine routine) {
        List<PlannedDrill> drills = routine.drills();
        for (int i = 0; i < drills.size(); i++) {
            boolean followed = i + 1 < drills.size() && drills.get(i + 1).purpose() == Purpose.PARTNER;
            boolean stretch = drills.get(i).purpose() == Purpose.STRETCH;
            check(
                    Rule.PARTNER,
                    !stretch || followed,
                    routine.day(),
                    drills.get(i).drill());
        }
    }

    /** The same facts again, and the same person without a complaint. */
    private void auditAgainstOthers(Routine routine, History history, Instant now) {
        LocalDate day = routine.day();
        if (day.getDayOfMonth() % 7 == 0) {
            check(Rule.NOT_THE_SAME, planner.plan(athlete, history, day, now).equals(routine), day, "");
        }
        History wellHistory = new History(history.planned(), history.done(), history.feedback(), List.of());
        boolean isWell = history.reports().isEmpty() && history.warning() == null;
        Routine well = isWell ? routine : planner.plan(athlete, wellHistory, day, now);
        boolean more = routine.work().isMoreThan(well.work());
        check(Rule.MORE_WORK, !more, day, routine.judgement().light().name());
        growth.day(day, well.isAsked() ? well.seconds() : 0)
                .ifPresent(week -> check(Rule.WEEK_GREW_TOO_FAST, false, day, week));
    }

    /** From one evening to the next: up by one at most, and never down after a day that was kept or asked for nothing. */
    void audit(Streak before, Streak after, LocalDate day) {
        boolean fell = after.current() < before.current();
        boolean asked = !before.todayKept() && !before.todayHolds();
        boolean jumped = after.current() > before.current() + 1;
        check(Rule.STREAK, !jumped && (!fell || asked), day, before.current() + " to " + after.current());
        check(Rule.STREAK, after.freezes() <= 2, day, after.freezes() + " freezes");
    }

    void auditLateLog(Streak before, Streak after, LocalDate day) {
        boolean kept = after.current() >= before.current() && after.best() >= before.best();
        check(Rule.STREAK, kept, day, before.current() + " to " + after.current() + " by a late log");
    }

    private void check(Rule rule, boolean isKept, LocalDate day, DrillFacts drill) {
        check(rule, isKept, day, drill.id().toString());
    }

    private void check(Rule rule, boolean isKept, LocalDate day, String what) {
        if (!isKept) {
            breaches.add(new Breach(rule, number, day, what));
        }
    }
}
