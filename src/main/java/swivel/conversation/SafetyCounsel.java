package swivel.conversation;

import java.util.Optional;
import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.conversation.Turn.Said;

/** Warning signs: what is said at once, and that drills rest until somebody has been seen. */
final class SafetyCounsel {
    private final People people;
    private final TrainingLog log;
    private final RoutineCounsel routines;

    SafetyCounsel(People people, TrainingLog log, RoutineCounsel routines) {
        this.people = people;
        this.log = log;
        this.routines = routines;
    }

    /** Says whom to see and how soon. A plea in a crisis is answered and not kept. */
    Said warn(Turn turn, WarningSign sign) {
        if (sign.sign() != Sign.CRISIS) {
            people.save(turn.athlete());
            log.warn(turn.athlete().id(), sign, turn.at());
            routines.keepPlan(turn);
        }
        return turn.say(SafetyWords.warning(sign, turn.origin().language()));
    }

    Optional<WarningSign> standing(Turn turn) {
        return log.standingWarning(turn.athlete().id());
    }

    Said stillStands(Turn turn, WarningSign sign) {
        return turn.say(SafetyWords.stillStands(sign, turn.origin().language()));
    }

    Said seen(Turn turn) {
        if (standing(turn).isEmpty()) {
            return turn.say("Good. Nothing stands in the way: /today");
        }
        log.clearWarnings(turn.athlete().id(), turn.at());
        return turn.say(new ReplyBuilder()
                .say("Good that you have been seen. What they told you goes before anything I say.")
                .say("If they cleared you to move, we begin gently. Tell me how it feels now, such as “left hip 2/10”.")
                .button("Today's routine", new Action.ShowToday())
                .build());
    }
}
