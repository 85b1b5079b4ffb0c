package swivel.conversation.counsel;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;

/**
 * Something else was said in the middle of the first talk: its question waits, and is offered once more under the answer.
 * Whoever answers it later is heard.
 */
public final class Interruption {
    private final Register register;
    private final SafetyCounsel safety;

    Interruption(Register register, SafetyCounsel safety) {
        this.register = register;
        this.safety = safety;
    }

    /** @param said the answer to what was said; it comes back as it is where nothing waits, or where it is urgent */
    public Said under(Said said, Turn turn) {
        Introduction waiting = waiting(turn);
        if (waiting == null || said.dialogue().pending() instanceof Introduction) {
            return said.interrupting(null);
        }
        return register.find(turn.athlete().id())
                .filter(athlete -> !isMade(athlete))
                .map(athlete -> waits(said, turn, athlete, waiting))
                .orElseGet(() -> said.interrupting(null));
    }

    private Said waits(Said said, Turn turn, Athlete athlete, Introduction waiting) {
        Said answer = turn.pending() != null && waiting.step() == Step.PLACE ? withoutPlaceKey(said) : said;
        boolean offersAgain = athlete.acquaintance() == Acquaintance.ASKED
                && said.dialogue().pending() == null
                && safety.standing(turn).isEmpty();
        return (offersAgain ? offered(turn, athlete, waiting.step(), answer) : answer).interrupting(waiting);
    }

    private static boolean isMade(Athlete athlete) {
        return switch (athlete.acquaintance()) {
            case ASKED, ASKED_AGAIN -> false;
            case NEW, MADE, GROUP -> true;
        };
    }

    /** The question of the first talk that was asked last, or that waits since then. */
    private static @Nullable Introduction waiting(Turn turn) {
        return turn.pending() instanceof Introduction asked && !asked.changing()
                ? asked
                : turn.dialogue().interrupted();
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
