package swivel.app.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.routine.Scaling;
import swivel.coaching.streak.Streak;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Checks every routine of one person against the facts of the library, without asking those who made it. */
final class Auditor {
    private static final String PAST_INJURY = "past-injury";
    private final RoutinePlanner planner;
    private final Athlete athlete;
    private final Breaches breaches;
    private final DrillAuditor drills;

    Auditor(Library library, RoutinePlanner planner, Athlete athlete, int number) {
        this.planner = planner;
        this.athlete = athlete;
        this.breaches = new Breaches(number);
        this.drills = new DrillAuditor(library, athlete, breaches);
    }

    List<Breach> breaches() {
        return breaches.all();
    }

    void audit(Routine routine, History history, Instant now) {
        LocalDate day = routine.day();
        boolean withheld = athlete.age() == AgeBand.UNDER_16 || history.warning() != null;
        breaches.check(Rule.WITHHELD, !withheld || routine.drills().isEmpty(), day, "");
        breaches.check(Rule.TIME, routine.seconds() <= 60 * athlete.minutes(), day, routine.seconds() + " s");
        Sores sores = new Sores(history.reports(), athlete.conditions().contains(PAST_INJURY), now);
        Light light = routine.judgement().light();
        breaches.check(Rule.TOO_GREEN, !sores.greenest().isWorseThan(light), day, light + " for " + sores.greenest());
        Set<DrillId> seen = new HashSet<>();
        for (PlannedDrill planned : routine.drills()) {
            DrillFacts drill = planned.drill();
            breaches.check(Rule.TWICE, seen.add(drill.id()), day, drill);
            drills.audit(planned, history, light, day);
            breaches.check(Rule.COMPLAINT, Collections.disjoint(drill.flags(), sores.forbidden()), day, drill);
            breaches.check(Rule.WITHOUT_CAUSE, isExplained(planned, history), day, drill);
        }
        routine.leftOut()
                .forEach(left ->
                        breaches.check(Rule.WITHOUT_CAUSE, isReported(left.cause(), history), day, left.drill()));
        auditPairs(routine);
        auditAgainstOthers(routine, history, now);
    }

    private static boolean isExplained(PlannedDrill planned, History history) {
        boolean asOnItsCard = planned.dose().equals(planned.drill().dose()) && planned.rangePercent() == 100;
        return switch (planned.scaling()) {
            case Scaling.AsPlanned() -> asOnItsCard;
            case Scaling.Adjusted(var otherwise, var dose, int range, Cause.SteppedUp _) -> range == 100;
            case Scaling.Adjusted adjusted -> !asOnItsCard && isReported(adjusted.cause(), history);
            case Scaling.Replaced replaced -> isReported(replaced.cause(), history);
            case Scaling.LeftOut _ -> false;
        };
    }

    /** Whether the person has said what a change is blamed on. */
    private static boolean isReported(Cause cause, History history) {
        return switch (cause) {
            case Cause.Complained(var complaint) -> history.reports().contains(complaint.cause());
            case Cause.Resting(var complaint) -> history.reports().contains(complaint.cause());
            case Cause.Warned(var sign) -> sign.equals(history.warning());
            case Cause.HasCondition _,
                    Cause.Lacks _,
                    Cause.Capped _,
                    Cause.StrengthYesterday _,
                    Cause.AboveLevel _,
                    Cause.OfAge _,
                    Cause.WarmUp _,
                    Cause.SteppedUp _,
                    Cause.SteppedBack _,
                    Cause.Unwanted _,
                    Cause.Swapped _,
                    Cause.WithoutPartner _,
                    Cause.TooLong _ -> true;
        };
    }

    private void auditPairs(Routine routine) {
        List<PlannedDrill> drills = routine.drills();
        for (int i = 0; i < drills.size(); i++) {
            boolean followed = i + 1 < drills.size() && drills.get(i + 1).purpose() == Purpose.PARTNER;
            boolean stretch = drills.get(i).purpose() == Purpose.STRETCH;
            breaches.check(
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
            breaches.check(
                    Rule.NOT_THE_SAME, planner.plan(athlete, history, day, now).equals(routine), day, "");
        }
        if (!history.reports().isEmpty()) {
            History well =
                    new History(history.planned(), history.done(), history.feedback(), List.of(), history.warning());
            boolean more = routine.work()
                    .isMoreThan(planner.plan(athlete, well, day, now).work());
            breaches.check(
                    Rule.MORE_WORK, !more, day, routine.judgement().light().name());
        }
    }

    /** From one evening to the next: up by one at most, and never down after a day that was kept or asked for nothing. */
    void audit(Streak before, Streak after, LocalDate day) {
        boolean fell = after.current() < before.current();
        boolean asked = !before.todayKept() && !before.todayHolds();
        boolean jumped = after.current() > before.current() + 1;
        breaches.check(Rule.STREAK, !jumped && (!fell || asked), day, before.current() + " to " + after.current());
        breaches.check(Rule.STREAK, after.freezes() <= 2, day, after.freezes() + " freezes");
    }

    void auditLateLog(Streak before, Streak after, LocalDate day) {
        boolean kept = after.current() >= before.current() && after.best() >= before.best();
        breaches.check(Rule.STREAK, kept, day, before.current() + " to " + after.current() + " by a late log");
    }
}
