package swivel.coaching.routine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import swivel.coaching.Athlete;
import swivel.coaching.DrillFeedback;
import swivel.coaching.History;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.measuring.Lag;

/**
 * The plan of the coming days: today as it is, and each day after it as it would be if every day before it were done and
 * nothing hurt any more.
 */
public final class WeekAhead {
    private static final int DAYS = 7;

    private final RoutinePlanner planner;
    private final Athlete athlete;
    private final List<Lag> lags;
    private final List<PlannedDay> planned;
    private final List<DoneDrill> done;
    private final List<DrillFeedback> feedback;

    private WeekAhead(RoutinePlanner planner, Athlete athlete, History history, List<Lag> lags) {
        this.planner = planner;
        this.athlete = athlete;
        this.lags = lags;
        this.planned = new ArrayList<>(history.planned());
        this.done = new ArrayList<>(history.done());
        this.feedback = history.feedback();
    }

    /** Seven routines, the first one of today. */
    public static List<Routine> plan(
            RoutinePlanner planner, Athlete athlete, History history, List<Lag> lags, Routine today, Instant now) {
        return plan(planner, athlete, history, lags, today, now, DAYS);
    }

    /**
     * A routine for each of so many days, the first one of today.
     *
     * @param history everything since the athlete's first day
     * @param lags sides that get one more set
     * @param today as it is, whether it was planned or chosen
     */
    public static List<Routine> plan(
            RoutinePlanner planner,
            Athlete athlete,
            History history,
            List<Lag> lags,
            Routine today,
            Instant now,
            int days) {
        WeekAhead week = new WeekAhead(planner, athlete, history, lags);
        List<Routine> routines = new ArrayList<>(List.of(today));
        while (routines.size() < days) {
            week.suppose(routines.getLast());
            int ahead = routines.size();
            routines.add(week.plan(today.day().plusDays(ahead), now.plus(Duration.ofDays(ahead))));
        }
        return routines;
    }

    private void suppose(Routine routine) {
        planned.removeIf(plan -> plan.day().equals(routine.day()));
        planned.add(routine.asPlannedDay());
        if (routine.isAsked()) {
            routine.drills()
                    .forEach(drill ->
                            done.add(new DoneDrill(routine.day(), drill.drill().id())));
        }
    }

    private Routine plan(LocalDate day, Instant then) {
        return planner.plan(athlete, new History(planned, done, feedback, List.of()), lags, day, then);
    }
}
