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
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
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
    private final WeeklyGrowth growth;

    Auditor(Library library, RoutinePlanner planner, Athlete athlete, int number) {
        this.planner = planner;
        this.athlete = athlete;
        this.breaches = new Breaches(number);
        this.drills = new DrillAuditor(library, athlete, breaches);
        this.growth = new WeeklyGrowth(athlete.firstDay());
    }

    List<Breach> breaches() {
        return breaches.all();
    }

    /** @param isShown whether the person is there to see it */
    void audit(Routine routine, History history, Instant now, boolean isShown) {
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
            breaches.check(Rule.WITHOUT_CAUSE, Explained.hasCause(planned, history), day, drill);
        }
        routine.leftOut()
                .forEach(left -> breaches.check(
                        Rule.WITHOUT_CAUSE, Explained.isReported(left.cause(), history), day, left.drill()));
        auditPairs(routine);
        auditAgainstOthers(routine, history, now, isShown);
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
    private void auditAgainstOthers(Routine routine, History history, Instant now, boolean isShown) {
        LocalDate day = routine.day();
        if (day.getDayOfMonth() % 7 == 0) {
            breaches.check(
                    Rule.NOT_THE_SAME, planner.plan(athlete, history, day, now).equals(routine), day, "");
        }
        History wellHistory = new History(history.planned(), history.done(), history.feedback(), List.of());
        boolean isWell = history.reports().isEmpty() && history.warning() == null;
        Routine well = isWell ? routine : planner.plan(athlete, wellHistory, day, now);
        boolean more = routine.work().isMoreThan(well.work());
        breaches.check(Rule.MORE_WORK, !more, day, routine.judgement().light().name());
        boolean isAsked = isShown && history.warning() == null;
        growth.day(day, well.kind(), well.isAsked() ? well.seconds() : 0, isAsked)
                .ifPresent(week -> breaches.check(Rule.WEEK_GREW_TOO_FAST, false, day, week));
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
