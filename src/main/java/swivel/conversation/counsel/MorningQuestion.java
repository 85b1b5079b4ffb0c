package swivel.conversation.counsel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Light;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.ThisMorning;
import swivel.conversation.words.MorningWords;

/** After an amber or red day the coach asks how it is before it shows anything. One question, once a day. */
final class MorningQuestion {
    private final Today today;

    MorningQuestion(Today today) {
        this.today = today;
    }

    /** The question; empty where nothing is to be asked, or it was asked today. */
    Optional<Said> of(Turn turn) {
        return turn.today().equals(turn.dialogue().morningAsked())
                ? Optional.empty()
                : due(turn.athlete(), turn.at()).map(complaint -> ask(turn, complaint));
    }

    private static Said ask(Turn turn, Complaint complaint) {
        Said asked = turn.ask(
                MorningWords.ask(complaint, turn.today()),
                new ThisMorning(complaint.latest().symptom()));
        return new Said(asked.reply(), asked.dialogue().askedInTheMorning(turn.today()));
    }

    /** What was amber or red when it was last spoken of, the worst first, and of which nothing was said today. */
    Optional<Complaint> due(Athlete athlete, Instant now) {
        Judgement judgement = today.judgement(athlete, now);
        boolean plans = judgement.warning() == null && athlete.age() != AgeBand.UNDER_16;
        List<Complaint> complaints = plans ? judgement.complaints() : List.of();
        return complaints.stream()
                .filter(complaint -> complaint.light().isWorseThan(Light.HOLD)
                        && complaint.isCarriedOver(judgement.day())
                        && complaint.latest().symptom().isPresent())
                .findFirst();
    }
}
