package swivel.conversation.counsel;

import java.util.List;
import java.util.Optional;
import swivel.coaching.Symptom;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.words.SmallTalk;

/** Hears how it is on the morning after an amber or red day. Whoever does not say trains as at the last light. */
public final class MorningCounsel {
    private final MorningQuestion question;
    private final SorenessCounsel soreness;
    private final RoutineCounsel routines;

    MorningCounsel(MorningQuestion question, SorenessCounsel soreness, RoutineCounsel routines) {
        this.question = question;
        this.soreness = soreness;
        this.routines = routines;
    }

    public Said pressed(Turn turn, Action.Morning button) {
        if (!button.day().equals(turn.today())) {
            return turn.say(SmallTalk.oldButton());
        }
        Integer score = button.score();
        return score == null ? skipped(turn) : answered(turn, score).orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    /** A figure on its own; empty where nothing was to be asked this morning. */
    public Optional<Said> answered(Turn turn, int score) {
        return question.due(turn.athlete(), turn.at())
                .map(complaint -> answered(turn, complaint.latest().symptom(), score));
    }

    /** @param asked what the question was about */
    public Said answered(Turn turn, Symptom asked, int score) {
        return soreness.report(turn, List.of(Symptom.of(asked.region(), asked.side(), score, null)));
    }

    /** Today's routine as at the last light. */
    public Said skipped(Turn turn) {
        Turn asked = new Turn(
                turn.origin(), turn.athlete(), turn.dialogue().askedInTheMorning(turn.today()), turn.pending());
        return routines.show(asked);
    }
}
