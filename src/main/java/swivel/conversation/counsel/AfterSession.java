package swivel.conversation.counsel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Symptom;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Move;
import swivel.coaching.guided.Station.Outcome;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.SessionWords;
import swivel.library.DrillId;

/** How a session was that is over. */
final class AfterSession {
    private final Today today;
    private final Guide guide;
    private final SorenessCounsel soreness;
    private final FeedbackCounsel feedbacks;

    AfterSession(Today today, Guide guide, SorenessCounsel soreness, FeedbackCounsel feedbacks) {
        this.today = today;
        this.guide = guide;
        this.soreness = soreness;
        this.feedbacks = feedbacks;
    }

    /** Asks, below the last words of the session: by region only where something was said before. */
    Said asked(Turn turn, GuidedSession session, Said last) {
        List<Symptom> complaints = new ArrayList<>();
        today.openReports(turn.athlete(), turn.at()).forEach(report -> complaints.add(report.symptom()));
        if (!complaints.isEmpty()) {
            return soreness.askAgain(turn, last.reply(), complaints);
        }
        ReplyBuilder words = new ReplyBuilder().add(last.reply());
        if (!session.drills(Outcome.DONE).isEmpty()) {
            SessionWords.howWasIt(words, session);
        }
        return turn.say(words.build());
    }

    /** A move that is said or pressed afterwards; empty where it says nothing of today's session. */
    Optional<Said> said(Turn turn, Move move) {
        GuidedSession session = guide.session(turn)
                .filter(kept -> kept.isOver() && kept.isOf(turn.today(), turn.at()))
                .orElse(null);
        if (session == null) {
            return Optional.empty();
        }
        return switch (move) {
            case TOO_EASY -> which(turn, session, Feedback.TOO_EASY);
            case TOO_HARD -> which(turn, session, Feedback.TOO_HARD);
            case HURTS -> Optional.of(soreness.askWhere(turn));
            case BEGIN, GO_ON, PAUSE, DONE, NEXT, BACK, STOP -> Optional.empty();
        };
    }

    /** All of a session was not what was meant, unless it is said. */
    private Optional<Said> which(Turn turn, GuidedSession session, Feedback feedback) {
        List<DrillId> done = session.drills(Outcome.DONE);
        return done.isEmpty() ? Optional.empty() : Optional.of(feedbacks.which(turn, done, feedback));
    }
}
