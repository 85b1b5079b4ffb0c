package swivel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import swivel.coaching.Athlete;
import swivel.conversation.Dialogue.Pending;
import swivel.conversation.Incoming.Origin;
import swivel.library.DrillId;

/** One turn of a talk: who speaks, what is known of them, and where the talk stands. */
record Turn(Origin origin, Athlete athlete, Dialogue dialogue) {

    Instant at() {
        return origin.at();
    }

    /** The coaching day of the person. */
    LocalDate today() {
        return athlete.day(origin.at());
    }

    /** Says this and leaves the talk where it stands. */
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

    /** Says this, which is about a drill. */
    Said sayAbout(DrillId drill, Reply reply) {
        return new Said(reply, dialogue.about(drill, null));
    }

    /** What is said, and where the talk stands after it. */
    record Said(Reply reply, Dialogue dialogue) {}
}
