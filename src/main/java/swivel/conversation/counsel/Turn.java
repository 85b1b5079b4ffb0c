package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.Pending;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming.Origin;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.EmergencyNumber;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;

/**
 * One turn of a talk: who speaks, what is known of them, and where the talk stands.
 *
 * @param dialogue without a question: each waits for one answer only
 * @param pending the question that was asked in the turn before, or null
 */
public record Turn(
        Origin origin,
        Athlete athlete,
        Dialogue dialogue,
        @Nullable Pending pending) {

    public static Turn of(Origin origin, Athlete athlete, Dialogue dialogue) {
        Dialogue present = dialogue.asOf(origin.at());
        return new Turn(origin, athlete, present.asking(null), present.pending());
    }

    public boolean isInGroup() {
        return origin.audience() == Audience.GROUP;
    }

    public Turn with(Athlete changed) {
        return new Turn(origin, changed, dialogue, pending);
    }

    public Instant at() {
        return origin.at();
    }

    /** When that was said which is answered; before {@link #at} where it was edited since. */
    Instant said() {
        return origin.said();
    }

    /** The coaching day of the person. */
    LocalDate today() {
        return athlete.day(origin.at());
    }

    /** The number to call where the person is, in words. */
    public String emergencyNumber() {
        return EmergencyNumber.in(athlete.zone(origin.at()), origin.language());
    }

    /** Says this; the talk stays where it stands. */
    public Said say(Reply reply) {
        return new Said(reply, dialogue);
    }

    public Said say(String words) {
        return say(Reply.of(words));
    }

    /** The same in a talk that is about no drill: whoever asks "why?" after a report does not mean one of the list. */
    Turn aboutNothing() {
        return new Turn(origin, athlete, dialogue.aboutNothing(), pending);
    }

    /** Says this and waits for the answer. */
    public Said ask(Reply reply, Pending question) {
        return new Said(reply, dialogue.asking(question));
    }

    /** Says this, which is about these drills and perhaps about one part of them. */
    Said sayAbout(List<DrillId> drills, @Nullable Facet facet, Reply reply) {
        return new Said(reply, dialogue.about(drills, facet, at()));
    }

    Said sayAbout(ArticleId article, Reply reply) {
        return new Said(reply, dialogue.about(article, at()));
    }

    /** What is said, and where the talk stands after it. */
    public record Said(Reply reply, Dialogue dialogue) {

        /** Below it a question about something else; the talk stays with what was said first. */
        public Said with(Said question) {
            Reply both = new ReplyBuilder().add(reply).add(question.reply()).build();
            return new Said(both, dialogue.asking(question.dialogue().pending()));
        }

        /** While this question of the first talk waits; null where none does. */
        Said interrupting(@Nullable Introduction waiting) {
            return Objects.equals(dialogue.interrupted(), waiting)
                    ? this
                    : new Said(reply, dialogue.interrupting(waiting));
        }

        /** The same after these words. */
        public Said after(String words) {
            return new Said(new ReplyBuilder().say(words).add(reply).build(), dialogue);
        }
    }
}
