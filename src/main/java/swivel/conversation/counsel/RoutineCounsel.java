package swivel.conversation.counsel;

import java.util.List;
import java.util.Set;
import swivel.coaching.Acquaintance;
import swivel.coaching.Light;
import swivel.coaching.WarningSign;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.PromptWords;
import swivel.conversation.words.RoutineWords;
import swivel.conversation.words.SafetyWords;
import swivel.conversation.words.StreakWords;
import swivel.conversation.words.TestWords;
import swivel.library.DrillId;

/** Today's routine: shown, and shown again after a report. */
public final class RoutineCounsel {
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

    /** To whoever says hello: what today holds, in a line. */
    public Said greet(Turn turn) {
        return morning.of(turn).orElseGet(() -> greeted(turn));
    }

    private Said greeted(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        if (routine.withheld() != null) {
            return shown(turn);
        }
        ReplyBuilder reply = new ReplyBuilder().say("Hello again.");
        if (today.isAllDone(turn.athlete().id(), routine.day())) {
            PromptWords.done(reply);
        } else {
            PromptWords.routine(reply, routine, null);
        }
        return turn.say(reply.button("Today's routine", new Action.ShowToday()).build());
    }

    private Said shown(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        WarningSign sign = routine.judgement().warning();
        if (sign != null) {
            return turn.say(SafetyWords.stillStands(sign, turn.emergencyNumber()));
        }
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.inShort(reply, routine.judgement());
        list(reply, turn, routine);
        if (routine.withheld() == null) {
            firstTimeAdvice(reply, turn);
            StreakWords.inShort(reply, today.streak(turn.athlete(), turn.today()));
            askForTests(reply, turn, routine);
        }
        boolean hurts = routine.judgement().light().isWorseThan(Light.GREEN);
        return hurts ? turn.aboutNothing().say(reply.build()) : turn.sayAbout(drills(routine), null, reply.build());
    }

    /** Not on a day when it would measure the soreness. */
    private void askForTests(ReplyBuilder reply, Turn turn, Routine routine) {
        if (!routine.judgement().light().isWorseThan(Light.HOLD)) {
            today.course()
                    .testWeek(turn.athlete(), turn.today())
                    .ifPresent(week -> TestWords.due(reply, week, today.course().gains(turn.athlete())));
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
        if (today.isAllDone(turn.athlete().id(), routine.day())) {
            LightWords.explainAfterwards(reply, routine);
            return turn.aboutNothing()
                    .say(reply.button("Today's routine", new Action.ShowToday()).build());
        }
        LightWords.explain(reply, routine);
        list(reply, turn, routine);
        return turn.aboutNothing().say(reply.build());
    }

    private void list(ReplyBuilder reply, Turn turn, Routine routine) {
        Set<DrillId> done = today.done(turn.athlete().id(), routine.day());
        RoutineWords.list(reply, routine, done, drill -> today.care(turn.athlete(), drill));
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
