package swivel.conversation.counsel;

import swivel.coaching.People;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.ReallyForget;
import swivel.conversation.words.PrivacyWords;
import swivel.conversation.words.SmallTalk;

/** What is kept about a person, and how it goes away. */
public final class PrivacyCounsel {
    private final People people;

    PrivacyCounsel(People people) {
        this.people = people;
    }

    public Said kept(Turn turn) {
        return turn.say(PrivacyWords.kept());
    }

    public Said ask(Turn turn) {
        return turn.ask(PrivacyWords.reallyForget(), new ReallyForget());
    }

    public Said answered(Turn turn, boolean really) {
        if (!(turn.pending() instanceof ReallyForget)) {
            return turn.say(SmallTalk.oldButton());
        }
        if (!really) {
            return turn.say(PrivacyWords.unchanged());
        }
        people.forget(turn.athlete().id());
        return new Said(PrivacyWords.forgotten(), Dialogue.fresh());
    }
}
