package swivel.conversation.counsel;

import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;

/** Something else was asked in the middle of the first talk: it can wait, and is offered once more under the answer. */
public final class SecondOffer {
    private final Register register;
    private final SafetyCounsel safety;

    SecondOffer(Register register, SafetyCounsel safety) {
        this.register = register;
        this.safety = safety;
    }

    /** @param said the answer to what was asked; it comes back as it is where nothing waits, or where it is urgent */
    public Said under(Said said, Turn turn) {
        boolean goesOn = said.dialogue().pending() instanceof Introduction;
        if (!(turn.pending() instanceof Introduction asked)
                || asked.changing()
                || goesOn
                || safety.standing(turn).isPresent()) {
            return said;
        }
        Said answer = asked.step() == Step.PLACE ? withoutPlaceKey(said) : said;
        return register.find(turn.athlete().id())
                .filter(athlete -> athlete.acquaintance() == Acquaintance.ASKED)
                .filter(_ -> said.dialogue().pending() == null)
                .map(athlete -> offered(turn, athlete, asked.step(), answer))
                .orElse(answer);
    }

    private static Said withoutPlaceKey(Said said) {
        ReplyBuilder reply = new ReplyBuilder()
                .aside("Where you are can wait.")
                .placeKeyAway()
                .add(said.reply());
        return new Said(reply.build(), said.dialogue());
    }

    private Said offered(Turn turn, Athlete athlete, Step step, Said said) {
        register.keep(turn, athlete.with(Acquaintance.ASKED_AGAIN));
        ReplyBuilder reply = new ReplyBuilder()
                .add(said.reply())
                .aside("We can go on getting to know each other whenever you like.")
                .button("Go on", Questions.tell(step, IntroductionWords.ASK));
        return new Said(reply.build(), said.dialogue());
    }
}
