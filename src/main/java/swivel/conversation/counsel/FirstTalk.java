package swivel.conversation.counsel;

import java.util.Optional;
import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ZoneWords;

/** The course of the first talk: which question comes after which, and how it ends. */
final class FirstTalk {
    private final Questions questions;

    FirstTalk(Questions questions) {
        this.questions = questions;
    }

    /** A question is answered or skipped: the next one; where one thing was changed, what is known of it now. */
    Said onward(Turn turn, ReplyBuilder reply, Introduction at) {
        if (at.changing()) {
            return questions.noted(turn, reply, at.step());
        }
        Optional<Step> next = at.step().next();
        while (next.isPresent() && isKnown(next.get(), turn.athlete())) {
            next = next.get().next();
        }
        return next.map(step -> questions.ask(turn, reply, Introduction.at(step)))
                .orElseGet(() -> finished(turn));
    }

    /** What was told before it was asked. */
    private static boolean isKnown(Step step, Athlete athlete) {
        return (step == Step.PLACE && athlete.zone() != null) || (step == Step.WHEN && athlete.reminder() != null);
    }

    Said skip(Turn turn, Introduction at) {
        ReplyBuilder reply = new ReplyBuilder();
        if (at.step() == Step.PLACE) {
            reply.say(ZoneWords.unknownYet()).placeKeyAway();
        }
        return onward(turn, reply, at);
    }

    Said back(Turn turn, Introduction at) {
        ReplyBuilder reply = new ReplyBuilder();
        if (at.step() == Step.PLACE) {
            reply.say("One step back.").placeKeyAway();
        }
        return questions.ask(turn, reply, Introduction.at(at.step().before()));
    }

    /** A list is done: back to the question that it belongs to, or on where that one is answered. */
    Said listDone(Turn turn, Introduction at) {
        if (at.step() == Step.EQUIPMENT && !at.changing()) {
            return questions.ask(turn, Introduction.at(Step.MINUTES));
        }
        return at.step() != Step.HEALTH && at.step().parent() == Step.HEALTH
                ? questions.ask(turn, new Introduction(Step.HEALTH, 0, at.changing()))
                : onward(turn, new ReplyBuilder(), at);
    }

    /** All is asked. */
    Said finished(Turn turn) {
        Athlete athlete = turn.athlete();
        Turn next = questions.keep(turn, athlete.with(Acquaintance.MADE));
        return over(next.say(new ReplyBuilder()
                .say("That is all, thank you. " + questions.profile().programme(athlete) + ", " + athlete.minutes()
                        + " minutes for a full session. Change anything with /settings, or just tell me.")
                .button("Today's routine", new Action.ShowToday())
                .build()));
    }

    /** Nothing of it waits any more. */
    private static Said over(Said said) {
        return said.interrupting(null);
    }

    /** Under 16 nothing is planned (growing hips), and there is nothing more to ask. */
    Said tooYoung(Turn turn, ReplyBuilder reply) {
        Turn next = questions.keep(turn, turn.athlete().with(Acquaintance.MADE));
        return over(next.say(reply.say(
                        "Under 16 I plan no training, since hips still grow. You can read every drill here: go through them "
                                + "with an adult.")
                .say("With a limp, or pain in hip, groin, thigh or knee, see a doctor the same day.")
                .build()));
    }
}
