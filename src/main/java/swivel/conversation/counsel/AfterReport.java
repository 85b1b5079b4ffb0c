package swivel.conversation.counsel;

import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.AnySign;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.LightWords;

/**
 * What follows from how somebody feels: beside severe pain a question about warning signs, and then the session they are in
 * goes on at the new light, or today's routine is shown.
 */
final class AfterReport {
    private final Today today;
    private final Guide guide;
    private final RoutineCounsel routines;

    AfterReport(Today today, Guide guide, RoutineCounsel routines) {
        this.today = today;
        this.guide = guide;
        this.routines = routines;
    }

    Said say(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        if (!LightWords.asksAboutSigns(routine.judgement())) {
            return guide.afterReport(turn).orElseGet(() -> routines.afterReport(turn));
        }
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.explain(reply, routine);
        IntroductionWords.anySign(reply);
        return turn.aboutNothing().ask(reply.build(), new AnySign());
    }

    /** No such sign is there. */
    Said withoutSign(Turn turn) {
        return guide.afterReport(turn).orElseGet(() -> routines.show(turn));
    }
}
