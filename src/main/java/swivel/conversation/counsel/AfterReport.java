package swivel.conversation.counsel;

import java.time.Instant;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.AnySign;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.SafetyWords;

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
        return say(turn, turn.said());
    }

    /** @param reported when that was reported which counts now */
    Said say(Turn turn, Instant reported) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        return routine.judgement().asksAboutSigns(reported)
                ? turn.aboutNothing().ask(question(turn, routine), new AnySign())
                : guide.afterReport(turn).orElseGet(() -> routines.afterReport(turn));
    }

    /** A session that is under way waits for the answer. */
    private Reply question(Turn turn, Routine routine) {
        boolean counting = guide.underWay(turn).isPresent();
        guide.hold(turn, routine);
        ReplyBuilder reply = new ReplyBuilder();
        LightWords.explain(reply, routine);
        SafetyWords.anySign(reply);
        return counting ? reply.build().endingCountdown() : reply.build();
    }

    /** No such sign is there. */
    Said withoutSign(Turn turn) {
        return guide.afterReport(turn).orElseGet(() -> routines.show(turn));
    }
}
