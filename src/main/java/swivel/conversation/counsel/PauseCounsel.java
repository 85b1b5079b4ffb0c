package swivel.conversation.counsel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Contact.Pause;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
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

    /**
     * @param from null for today
     * @param until null where it was not said, and is asked for
     */
    Said pause(Turn turn, @Nullable Until from, @Nullable Until until) {
        if (until == null) {
            return questions.ask(turn, new Introduction(Step.PAUSE, 0, true));
        }
        LocalDate first = from == null ? turn.today() : from.end(turn.today());
        return pause(turn, new Pause(first, until.end(first).minusDays(1)));
    }

    /** @param choice a number of days, or {@code none} */
    Said pressed(Turn turn, String choice) {
        return choice.matches(DAYS)
                ? pause(turn, new Pause(turn.today(), turn.today().plusDays(Integer.parseInt(choice) - 1L)))
                : turn.say("No pause, then. I go on as usual.");
    }

    private Said pause(Turn turn, Pause pause) {
        questions.keep(turn, turn.athlete().with(turn.athlete().contact().paused(pause)));
        return turn.say(SettingsWords.silent(pause, turn.today()));
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
