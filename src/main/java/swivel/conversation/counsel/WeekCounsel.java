package swivel.conversation.counsel;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.TrainingLog;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.routine.WeekAhead;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.WeekWords;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.Programmes;
import swivel.pictures.Picture.PlanDay;
import swivel.pictures.Picture.WeekPlan;

/** The plan of the coming week. */
public final class WeekCounsel {
    private static final Set<Purpose> MINOR = Set.of(Purpose.RELEASE, Purpose.RESET);

    private final RoutinePlanner planner;
    private final Programmes programmes;
    private final TrainingLog log;
    private final Today today;
    private final RoutineCounsel routines;

    WeekCounsel(Library library, TrainingLog log, Today today, RoutineCounsel routines) {
        this.planner = new RoutinePlanner(library);
        this.programmes = library.programmes();
        this.log = log;
        this.today = today;
        this.routines = routines;
    }

    public Said show(Turn turn) {
        List<Routine> week = week(turn.athlete(), turn.at());
        if (week.getFirst().withheld() != null) {
            return routines.show(turn);
        }
        Set<DrillId> done = log.done(turn.athlete().id(), turn.today(), turn.today()).stream()
                .map(DoneDrill::drill)
                .collect(Collectors.toSet());
        List<PlanDay> days = week.stream()
                .map(routine -> day(routine, routine.day().equals(turn.today()) ? done : Set.of()))
                .toList();
        String course = WeekWords.course(
                turn.athlete(), today.course().quarterFrom(turn.athlete(), turn.today()), turn.today(), programmes);
        ReplyBuilder reply = new ReplyBuilder();
        WeekWords.show(reply, new WeekPlan(course, turn.today(), days));
        return turn.say(reply.button("Today's routine", new Action.ShowToday()).build());
    }

    /** Today as it was chosen, and the days to come as they are planned after it. */
    private List<Routine> week(Athlete athlete, Instant now) {
        History history = today.history(athlete, athlete.day(now));
        return WeekAhead.plan(
                planner, athlete, history, today.course().lags(athlete), today.routine(athlete, now), now);
    }

    private static PlanDay day(Routine routine, Set<DrillId> done) {
        List<PlannedDrill> main = routine.drills().stream()
                .filter(drill -> !MINOR.contains(drill.purpose()))
                .toList();
        boolean isDone = !routine.drills().isEmpty() && done.containsAll(RoutineCounsel.drills(routine));
        return new PlanDay(
                routine.day(),
                routine.kind(),
                routine.judgement().light(),
                routine.minutes(),
                main.stream().map(drill -> drill.drill().name()).toList(),
                isDone);
    }
}
