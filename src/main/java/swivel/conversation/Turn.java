package swivel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.conversation.Dialogue.Pending;
import swivel.conversation.Incoming.Origin;
import swivel.library.DrillId;
import swivel.library.Facet;

/**
 * One turn of a talk: who speaks, what is known of them, and where the talk stands.
 *
 * @param dialogue without a question: each waits for one answer only
 * @param pending the question that was asked in the turn before, or null
 */
record Turn(
        Origin origin,
        Athlete athlete,
        Dialogue dialogue,
        @Nullable Pending pending) {

    static Turn of(Origin origin, Athlete athlete, Dialogue dialogue) {
        return new Turn(origin, athlete, dialogue.asking(null), dialogue.pending());
    }

    Turn with(Athlete changed) {
        return new Turn(origin, changed, dialogue, pending);
    }

    Instant at() {
        return origin.at();
    }

    /** The coaching day of the person. */
    LocalDate today() {
        return athlete.day(origin.at());
    }

    /** Says this; the talk stays where it stands. */
    Said say(Reply reply) {
        return new Said(reply, dialogue);
    }

    Said say(String words) {
        return say(Reply.of(words));
    }

    /** Says this and waits for the answer. */
    Said ask(Reply reply, Pending question) {
        return new Said(reply, dialogue.asking(question));
    }

    /** Says this, which is about these drills and perhaps about one part of them. */
    Said sayAbout(List<DrillId> drills, @Nullable Facet facet, Reply reply) {
        return new Said(reply, dialogue.about(drills, facet));
    }

    /** What is said, and where the talk stands after it. */
    record Said(Reply reply, Dialogue dialogue) {}
}
