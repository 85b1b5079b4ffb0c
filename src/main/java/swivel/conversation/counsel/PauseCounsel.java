package swivel.conversation.counsel;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Contact.Pause;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ProfileWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;

/** Days on which nothing is asked: a pause, a day in bed, and the way back. */
final class PauseCounsel {
    private static final String DAYS = "[1-9][0-9]?";

    private final Questions questions;
    private final ReminderCounsel reminders;

    PauseCounsel(Questions questions, ReminderCounsel reminders) {
        this.questions = questions;
        this.reminders = reminders;
    }

    /** @param until null where it was not said, and is asked for */
    Said pause(Turn turn, @Nullable Until until) {
        return until == null
                ? questions.ask(turn, new Introduction(Step.PAUSE, 0, true))
                : pause(
                        turn,
                        Math.toIntExact(
                                turn.today().datesUntil(until.end(turn.today())).count()));
    }

    /** @param choice a number of days, or {@code none} */
    Said pressed(Turn turn, String choice) {
        return choice.matches(DAYS)
                ? pause(turn, Integer.parseInt(choice))
                : turn.say("No pause, then. I go on as usual.");
    }

    private Said pause(Turn turn, int days) {
        Pause pause = new Pause(turn.today(), turn.today().plusDays(days - 1L));
        questions.keep(turn, turn.athlete().with(turn.athlete().contact().paused(pause)));
        return turn.say("I am silent until " + ProfileWords.date(pause.to())
                + ". Your streak waits for you. Back earlier? Write “I'm back”.");
    }

    Said resume(Turn turn) {
        Turn back = questions.keep(
                turn, turn.athlete().with(turn.athlete().contact().backOn(turn.today())));
        Said status = reminders.wanted(back, new TimeTalk.None(), "");
        return new Said(
                new ReplyBuilder()
                        .say("Good to have you back.")
                        .add(status.reply())
                        .build(),
                status.dialogue());
    }

    /** Today is off; tomorrow is another day. */
    Said sick(Turn turn) {
        Pause day = new Pause(turn.today(), turn.today());
        questions.keep(turn, turn.athlete().with(turn.athlete().contact().paused(day)));
        return turn.say(SettingsWords.getWell());
    }
}
