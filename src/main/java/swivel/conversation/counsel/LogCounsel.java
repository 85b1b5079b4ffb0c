package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.coaching.streak.Streak;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.CalendarWords;
import swivel.conversation.words.Counts;
import swivel.conversation.words.DoseWords;
import swivel.conversation.words.ProgressWords;
import swivel.conversation.words.RoutineWords;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.StreakWords;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;

/** Notes what was done, and what comes of it: what is left of today, and the streak. */
public final class LogCounsel {
    private static final int MOST_BUTTONS = 6;

    private final Library library;
    private final Register register;
    private final TrainingLog log;
    private final Warnings warnings;
    private final Today today;
    private final RoutineCounsel routines;

    LogCounsel(
            Library library,
            Register register,
            TrainingLog log,
            Warnings warnings,
            Today today,
            RoutineCounsel routines) {
        this.library = library;
        this.register = register;
        this.log = log;
        this.warnings = warnings;
        this.today = today;
        this.routines = routines;
    }

    /** One drill on this day: today, or yesterday for a late log. */
    public Said done(Turn turn, LocalDate day, DrillId id) {
        boolean over = day.isBefore(turn.today().minusDays(1)) || day.isAfter(turn.today());
        return library.drill(id)
                .filter(drill -> !over)
                .map(drill -> day.equals(turn.today()) ? doneToday(turn, drill) : doneYesterday(turn, day, drill))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    /** All of the routine of this day: of today, or of yesterday for a late log. */
    public Said doneAll(Turn turn, LocalDate day) {
        if (day.equals(turn.today())) {
            return doneAll(turn);
        }
        return day.equals(turn.today().minusDays(1)) ? allYesterday(turn) : turn.say(SmallTalk.oldButton());
    }

    /** All of today's routine. */
    public Said doneAll(Turn turn) {
        Routine routine = today.routine(turn.athlete(), turn.at());
        if (routine.withheld() != null || routine.drills().isEmpty()) {
            return routines.show(turn);
        }
        List<DrillId> drills = RoutineCounsel.drills(routine);
        note(turn, turn.today(), drills);
        return turn.say(logged(turn, "Logged: " + Counts.of(drills.size(), "drill") + "."));
    }

    /** All of yesterday's routine, told a day late. */
    Said allYesterday(Turn turn) {
        LocalDate yesterday = turn.today().minusDays(1);
        List<DrillId> drills = log.planned(turn.athlete().id(), yesterday, yesterday).stream()
                .flatMap(plan -> plan.drills().stream())
                .toList();
        List<DrillId> done = drills.isEmpty()
                ? RoutineCounsel.drills(today.routineOn(turn.athlete(), yesterday, turn.at()))
                : drills;
        if (done.isEmpty() || warnings.standing(turn.athlete().id()).isPresent()) {
            return turn.say("Nothing was asked of you yesterday, and your streak is kept.");
        }
        note(turn, yesterday, done);
        ReplyBuilder reply = new ReplyBuilder().say("Logged for yesterday: " + Counts.of(done.size(), "drill") + ".");
        StreakWords.inShort(reply, today.streak(turn.athlete(), turn.today()));
        return turn.say(reply.build());
    }

    /** A part of the routine of this day is done. */
    public Said whichPart(Turn turn, LocalDate day) {
        return day.equals(turn.today()) ? whichPart(turn) : turn.say(SmallTalk.oldButton());
    }

    /** A part of today's routine is done: which drills? Two make the day. */
    Said whichPart(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        Set<DrillId> done = today.done(turn.athlete().id(), turn.today());
        if (routine.withheld() != null || routine.drills().isEmpty()) {
            return routines.show(turn);
        }
        ReplyBuilder reply = new ReplyBuilder().say("That counts: two drills make a day. Which ones were they?");
        routine.drills().stream()
                .filter(planned -> !done.contains(planned.drill().id()))
                .limit(MOST_BUTTONS)
                .forEach(planned -> reply.button(
                        RoutineWords.TICK + planned.drill().name(),
                        new Action.Done(routine.day(), planned.drill().id())));
        return turn.say(reply.build());
    }

    public Said streak(Turn turn) {
        if (warnings.standing(turn.athlete().id()).isPresent()) {
            return routines.show(turn);
        }
        ReplyBuilder reply = new ReplyBuilder();
        Streak streak = today.streak(turn.athlete(), turn.today());
        if (streak.best() > 0) {
            LocalDate from = CalendarWords.firstDay(turn.today());
            reply.picture(CalendarWords.picture(today.streakDays(turn.athlete(), from, turn.today()), streak));
        }
        StreakWords.whole(reply, streak);
        return turn.say(reply.button("Today's routine", new Action.ShowToday()).build());
    }

    private Said doneToday(Turn turn, Drill drill) {
        Routine routine = today.routine(turn.athlete(), turn.at());
        if (routine.withheld() != null) {
            return routines.show(turn);
        }
        note(turn, turn.today(), List.of(drill.id()));
        boolean planned = RoutineCounsel.drills(routine).contains(drill.id());
        String words = "Logged: " + drill.name() + (planned ? "." : ", on top of today's routine.");
        ReplyBuilder reply = new ReplyBuilder().add(logged(turn, words));
        ProgressWords.howWasIt(reply, turn.today(), drill.id());
        return turn.sayAbout(List.of(drill.id()), null, reply.build());
    }

    private Said doneYesterday(Turn turn, LocalDate day, Drill drill) {
        note(turn, day, List.of(drill.id()));
        ReplyBuilder reply = new ReplyBuilder().say("Logged for yesterday: " + drill.name() + ".");
        StreakWords.inShort(reply, today.streak(turn.athlete(), turn.today()));
        return turn.say(reply.build());
    }

    private void note(Turn turn, LocalDate day, List<DrillId> drills) {
        register.keep(turn);
        drills.forEach(drill -> log.done(turn.athlete().id(), day, drill, turn.at()));
    }

    /** What was logged, how far today is, the streak, and the drill that comes next. */
    private Reply logged(Turn turn, String words) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        Set<DrillId> done = today.done(turn.athlete().id(), turn.today());
        List<PlannedDrill> open = routine.drills().stream()
                .filter(planned -> !done.contains(planned.drill().id()))
                .toList();
        int all = routine.drills().size();
        ReplyBuilder reply = new ReplyBuilder().say(words + " " + (all - open.size()) + " of " + all + " today.");
        StreakWords.inShort(reply, today.streak(turn.athlete(), turn.today()));
        open.stream().findFirst().ifPresent(next -> {
            DrillId id = next.drill().id();
            String dose = DoseWords.of(next.dose(), next.rangePercent());
            reply.say("Next", next.drill().name() + ", " + dose + ".")
                    .button("How", new Action.ShowDrill(id))
                    .button(RoutineWords.TICK + next.drill().name(), new Action.Done(routine.day(), id));
        });
        return reply.build();
    }
}
