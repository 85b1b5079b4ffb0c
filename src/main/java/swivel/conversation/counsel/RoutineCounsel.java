package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.coaching.Light;
import swivel.coaching.WarningSign;
import swivel.coaching.light.Complaint;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.MorningWords;
import swivel.conversation.words.RoutineWords;
import swivel.conversation.words.SafetyWords;
import swivel.conversation.words.StreakWords;
import swivel.conversation.words.TestWords;
import swivel.library.DrillId;

/** Today's routine: shown, shown again after a report, and announced by a reminder. */
public final class RoutineCounsel {
    private static final int ENOUGH_DRILLS = 2;

    private final Today today;
    private final MorningQuestion morning;

    RoutineCounsel(Today today, MorningQuestion morning) {
        this.today = today;
        this.morning = morning;
    }

    /** After an amber or red day, how it is comes first. */
    public Said show(Turn turn) {
        return morning.of(turn).orElseGet(() -> shown(turn));
    }

    private Said shown(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        WarningSign sign = routine.judgement().warning();
        if (sign != null) {
            return turn.say(SafetyWords.stillStands(sign, turn.emergencyNumber()));
        }
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.inShort(reply, routine.judgement());
        RoutineWords.list(reply, routine, today.done(turn.athlete().id(), routine.day()));
        if (routine.withheld() == null) {
            firstTimeAdvice(reply, turn);
            StreakWords.inShort(reply, today.streak(turn.athlete(), turn.today()));
            askForTests(reply, turn, routine);
        }
        return turn.sayAbout(drills(routine), null, reply.build());
    }

    /** Not on a day when it would measure the soreness. */
    private void askForTests(ReplyBuilder reply, Turn turn, Routine routine) {
        if (!routine.judgement().light().isWorseThan(Light.HOLD)) {
            today.testWeek(turn.athlete(), turn.today())
                    .ifPresent(week -> TestWords.due(reply, week, today.gains(turn.athlete())));
        }
    }

    /** What the last report means for today, and the routine as it is now. */
    Said afterReport(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        WarningSign sign = routine.judgement().warning();
        if (sign != null) {
            return turn.say(SafetyWords.stillStands(sign, turn.emergencyNumber()));
        }
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.explain(reply, routine.judgement());
        RoutineWords.list(reply, routine, today.done(turn.athlete().id(), routine.day()));
        return turn.sayAbout(drills(routine), null, reply.build());
    }

    /** The reminder of this day; silence where it is done, nothing is asked, or the day is over. */
    public Reply reminder(Athlete athlete, LocalDate day, Instant now) {
        Routine routine = today.keptRoutine(athlete, now);
        Set<DrillId> done = today.done(athlete.id(), day);
        boolean enough = done.stream().filter(drills(routine)::contains).count() >= ENOUGH_DRILLS;
        if (!day.equals(athlete.day(now)) || !routine.isAsked() || enough) {
            return Reply.silence();
        }
        ReplyBuilder reply = new ReplyBuilder().heading("Time for your hips");
        Optional<Complaint> open = morning.due(athlete, now);
        if (open.isPresent()) {
            return MorningWords.ask(reply, open.get(), day)
                    .button("Snooze", new Action.Snooze(day))
                    .build();
        }
        LightWords.inShort(reply, routine.judgement());
        String names =
                routine.drills().stream().map(planned -> planned.drill().name()).collect(Collectors.joining(", "));
        reply.say(RoutineWords.title(routine), names + ".");
        StreakWords.inShort(reply, today.streak(athlete, day));
        return reply.button("Start", new Action.Start(day))
                .button("Snooze", new Action.Snooze(day))
                .button("Skip today", new Action.Skip(day))
                .build();
    }

    static List<DrillId> drills(Routine routine) {
        return routine.drills().stream().map(planned -> planned.drill().id()).toList();
    }

    static void firstTimeAdvice(ReplyBuilder reply, Turn turn) {
        boolean newcomer = turn.athlete().firstDay().equals(turn.today());
        boolean asked = turn.athlete().acquaintance() == Acquaintance.MADE;
        if (newcomer && !asked && turn.athlete().conditions().isEmpty()) {
            reply.aside(
                    "I know of no condition of yours. With a joint replacement, pregnancy, osteoporosis, a recent injury "
                            + "or an operation, show this to your clinician first.");
        }
        if (turn.athlete().zone() == null) {
            reply.aside("I count your day in UTC until you tell me where you are, for example “I'm in Lisbon”.");
        }
    }
}
