package swivel.conversation.counsel;

import java.util.Optional;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.Warnings;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.ClearedToTrain;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.SafetyWords;
import swivel.conversation.words.SmallTalk;

/** Warning signs: what is said at once, and that drills rest until somebody has been seen and cleared. */
public final class SafetyCounsel {
    private final Register register;
    private final Warnings warnings;
    private final Today today;
    private final SorenessCounsel soreness;

    SafetyCounsel(Register register, Warnings warnings, Today today, SorenessCounsel soreness) {
        this.register = register;
        this.warnings = warnings;
        this.today = today;
        this.soreness = soreness;
    }

    /** Says whom to see and how soon. A plea in a crisis is answered and not kept. */
    public Said warn(Turn turn, WarningSign sign) {
        if (sign.sign() != Sign.CRISIS) {
            register.keep(turn);
            warnings.warn(turn.athlete().id(), sign, turn.at());
            today.keptRoutine(turn.athlete(), turn.at());
        }
        return turn.say(SafetyWords.warning(sign, turn.emergencyNumber()));
    }

    public Optional<WarningSign> standing(Turn turn) {
        return warnings.standing(turn.athlete().id());
    }

    public Said stillStands(Turn turn, WarningSign sign) {
        return turn.say(SafetyWords.stillStands(sign, turn.emergencyNumber()));
    }

    /** Somebody has seen to it. Whether training is allowed again is another question. */
    public Said seen(Turn turn) {
        if (!isSentToBeSeen(turn)) {
            return turn.say("Good. Nothing stands in the way: /today");
        }
        Reply question = new ReplyBuilder()
                .say("Good that you have been seen. What they told you goes before anything I say.")
                .say("Did they clear you to train again?")
                .button("Yes, cleared", new Action.Cleared(true))
                .button("Not yet", new Action.Cleared(false))
                .build();
        return turn.ask(question, new ClearedToTrain());
    }

    /** Because of a warning sign, or of how a complaint goes on. */
    private boolean isSentToBeSeen(Turn turn) {
        return standing(turn).isPresent()
                || today.judgement(turn.athlete(), turn.at()).seesClinician();
    }

    /** A clinician has told them not to train. */
    public Said restOrdered(Turn turn) {
        return standing(turn).isPresent()
                ? cleared(turn, false)
                : turn.say(
                        "Then their word goes before anything I say: rest. I am here when they let you train again.");
    }

    /** Nobody has seen to it yet. */
    public Said unseen(Turn turn) {
        return standing(turn).map(sign -> stillStands(turn, sign)).orElseGet(() -> turn.say(SmallTalk.neverMind()));
    }

    /** After a clearance we begin gently: until a figure is known, the day holds. */
    public Said cleared(Turn turn, boolean cleared) {
        if (!isSentToBeSeen(turn)) {
            return turn.say(SmallTalk.oldButton());
        }
        if (!cleared && standing(turn).isEmpty()) {
            return turn.say("Then do what they told you, whatever I propose. Tell me when you are cleared.");
        }
        if (!cleared) {
            return turn.say("Then we wait, and nothing is lost: your streak is kept. Tell me when you are cleared.");
        }
        warnings.clear(turn.athlete().id(), turn.at());
        return soreness.askAfterClearance(turn);
    }
}
