package swivel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.light.Complaint;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.streak.Streak;
import swivel.conversation.Turn.Said;
import swivel.library.DrillId;
import swivel.library.Library;

/** Today's routine, what of it is done, and the streak that comes of it. */
final class RoutineCounsel {
    private static final int WEEKS_LOOKED_BACK = 5;

    private final Library library;
    private final RoutinePlanner planner;
    private final People people;
    private final TrainingLog log;

    RoutineCounsel(Library library, People people, TrainingLog log) {
        this.library = library;
        this.planner = new RoutinePlanner(library);
        this.people = people;
        this.log = log;
    }

    Said today(Turn turn) {
        Routine routine = plan(turn.athlete(), turn.at());
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.inShort(reply, routine.judgement());
        RoutineWords.list(reply, routine, doneOn(turn.athlete().id(), routine.day()));
        if (routine.withheld() == null) {
            firstTimeAdvice(reply, turn);
            StreakWords.inShort(reply, streak(turn.athlete(), turn.today()));
        }
        return turn.sayAbout(drills(routine), null, reply.build());
    }

    /** What the last report means for today, and the routine as it is now. */
    Said afterReport(Turn turn) {
        Routine routine = plan(turn.athlete(), turn.at());
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.explain(reply, routine.judgement());
        RoutineWords.list(reply, routine, doneOn(turn.athlete().id(), routine.day()));
        return turn.sayAbout(drills(routine), null, reply.build());
    }

    /** The routine, from a reminder of this day. */
    Said start(Turn turn, LocalDate day) {
        if (!day.equals(turn.today())) {
            return turn.say(SmallTalk.oldButton());
        }
        return today(turn);
    }

    Said done(Turn turn, LocalDate day, DrillId drill) {
        if (isOver(turn, day) || library.drill(drill).isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        Routine routine = plan(turn.athlete(), turn.at());
        if (routine.withheld() != null) {
            return today(turn);
        }
        people.save(turn.athlete());
        log.done(turn.athlete().id(), day, drill, turn.at());
        return turn.sayAbout(List.of(drill), null, logged(turn, routine, day, List.of(drill)));
    }

    Said doneAll(Turn turn, LocalDate day) {
        if (isOver(turn, day)) {
            return turn.say(SmallTalk.oldButton());
        }
        Routine routine = plan(turn.athlete(), turn.at());
        if (routine.withheld() != null || routine.drills().isEmpty()) {
            return today(turn);
        }
        people.save(turn.athlete());
        drills(routine).forEach(drill -> log.done(turn.athlete().id(), day, drill, turn.at()));
        return turn.say(logged(turn, routine, day, drills(routine)));
    }

    Said howLong(Turn turn) {
        if (log.standingWarning(turn.athlete().id()).isPresent()) {
            return today(turn);
        }
        ReplyBuilder reply = new ReplyBuilder();
        StreakWords.whole(reply, streak(turn.athlete(), turn.today()));
        return turn.say(reply.button("Today's routine", new Action.ShowToday()).build());
    }

    /** The reminder of this day; silence where it is done, or nothing is to be said. */
    Reply reminder(Athlete athlete, LocalDate day, Instant now) {
        Routine routine = plan(athlete, now);
        Set<DrillId> done = doneOn(athlete.id(), day);
        boolean enough = done.stream().filter(drills(routine)::contains).count() >= 2;
        if (!day.equals(athlete.day(now)) || !routine.isAsked() || enough) {
            return Reply.silence();
        }
        ReplyBuilder reply = new ReplyBuilder().heading("Time for your hips");
        LightWords.inShort(reply, routine.judgement());
        String names =
                routine.drills().stream().map(planned -> planned.drill().name()).collect(Collectors.joining(", "));
        reply.say(RoutineWords.title(routine), names + ".");
        StreakWords.inShort(reply, streak(athlete, day));
        return reply.button("Start", new Action.Start(day))
                .button("Snooze", new Action.Snooze(day))
                .button("Skip today", new Action.Skip(day))
                .build();
    }

    /** Keeps what today is by now, so that the streak knows of a pause. */
    void keepPlan(Turn turn) {
        plan(turn.athlete(), turn.at());
    }

    /** The last reports of all complaints that are still there. */
    List<SymptomReport> openReports(Turn turn) {
        return plan(turn.athlete(), turn.at()).judgement().complaints().stream()
                .map(Complaint::latest)
                .filter(report -> report.symptom().isPresent())
                .toList();
    }

    private Routine plan(Athlete athlete, Instant now) {
        LocalDate today = athlete.day(now);
        History history = History.of(log, athlete.id(), today.minusWeeks(WEEKS_LOOKED_BACK), today);
        Routine routine = planner.plan(athlete, history, today, now);
        if (people.find(athlete.id()).isPresent()) {
            log.plan(athlete.id(), routine.asPlannedDay());
        }
        return routine;
    }

    private Streak streak(Athlete athlete, LocalDate today) {
        return Streak.of(athlete, History.of(log, athlete.id(), athlete.firstDay(), today), today);
    }

    private Reply logged(Turn turn, Routine routine, LocalDate day, List<DrillId> drills) {
        Set<DrillId> done = doneOn(turn.athlete().id(), day);
        List<PlannedDrill> open = routine.drills().stream()
                .filter(planned -> !done.contains(planned.drill().id()))
                .toList();
        String names = drills.size() == 1
                ? library.facts(drills.getFirst()).orElseThrow().name()
                : Counts.of(drills.size(), "drill");
        ReplyBuilder reply = new ReplyBuilder().say(logged(turn, routine, day, drills, open.size(), names));
        StreakWords.inShort(reply, streak(turn.athlete(), turn.today()));
        Optional<PlannedDrill> next = open.stream().findFirst();
        next.ifPresent(planned -> {
            reply.say(
                    "Next", planned.drill().name() + ", " + DoseWords.of(planned.dose(), planned.rangePercent()) + ".");
            reply.button("How", new Action.ShowDrill(planned.drill().id()));
            reply.button(
                    "✓ " + planned.drill().name(),
                    new Action.Done(routine.day(), planned.drill().id()));
        });
        return reply.build();
    }

    private static String logged(
            Turn turn, Routine routine, LocalDate day, List<DrillId> logged, int open, String names) {
        int all = routine.drills().size();
        if (!day.equals(turn.today())) {
            return "Logged for yesterday: " + names + ".";
        }
        return drills(routine).containsAll(logged)
                ? "Logged: " + names + ". " + (all - open) + " of " + all + " today."
                : "Logged: " + names + ", on top of today's routine.";
    }

    /** Yesterday can still be logged; what is older, or still to come, cannot. */
    private static boolean isOver(Turn turn, LocalDate day) {
        return day.isBefore(turn.today().minusDays(1)) || day.isAfter(turn.today());
    }

    private Set<DrillId> doneOn(PersonId person, LocalDate day) {
        return log.done(person, day, day).stream().map(DoneDrill::drill).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<DrillId> drills(Routine routine) {
        return routine.drills().stream().map(planned -> planned.drill().id()).toList();
    }

    private static void firstTimeAdvice(ReplyBuilder reply, Turn turn) {
        boolean newcomer = turn.athlete().firstDay().equals(turn.today());
        if (newcomer && turn.athlete().conditions().isEmpty() && turn.athlete().age() == null) {
            reply.aside(
                    "I know of no condition of yours. With a joint replacement, pregnancy, osteoporosis, a recent injury "
                            + "or an operation, show this to your clinician first.");
        }
        if (turn.athlete().zone() == null) {
            reply.aside("I count your day in UTC until you tell me where you are, for example “I'm in Lisbon”.");
        }
    }
}
