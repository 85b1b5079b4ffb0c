package swivel.conversation.counsel;

import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;

/** Something else was asked in the middle of the first talk: it is offered once more, under the answer. */
public final class SecondOffer {
    private final People people;
    private final SafetyCounsel safety;

    SecondOffer(People people, SafetyCounsel safety) {
        this.people = people;
        this.safety = safety;
    }

    /** @param said the answer to what was asked; it comes back as it is where there is nothing to offer */
    public Said under(Said said, Turn turn) {
        if (!(turn.pending() instanceof Introduction asked)
                || asked.changing()
                || said.dialogue().pending() != null) {
            return said;
        }
        return people.find(turn.athlete().id())
                .filter(athlete -> athlete.acquaintance() == Acquaintance.ASKED)
                .filter(athlete -> safety.standing(turn).isEmpty())
                .map(athlete -> offered(athlete, asked.step(), said))
                .orElse(said);
    }

    private Said offered(Athlete athlete, Step step, Said said) {
        people.save(athlete.with(Acquaintance.ASKED_AGAIN));
        ReplyBuilder reply = new ReplyBuilder()
                .add(said.reply())
                .aside("We can go on getting to know each other whenever you like.")
                .button("Go on", Questions.tell(step, IntroductionWords.ASK));
        return new Said(reply.build(), said.dialogue());
    }
}
