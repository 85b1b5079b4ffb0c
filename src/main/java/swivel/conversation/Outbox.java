package swivel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

/** What is still to be said. A row is there until its channel has sent it or has given it up. */
public interface Outbox {

    /** @param due when it is to be said, which may be past */
    void put(Outgoing outgoing, Instant due);

    /**
     * The next rows of a channel whose time has come: answers before reminders, oldest first, and of each chat only the
     * oldest one.
     *
     * @param most at least 1
     */
    List<Row> due(String channel, Instant now, int most);

    /** How many rows of all channels there are. */
    int depth();

    /** The row has been sent, or never can be. */
    void remove(long id);

    /** The row is not to be tried again before this instant. */
    void postpone(long id, Instant until);

    /** Something to be said. */
    record Outgoing(PersonId person, Address to, Content content) {}

    /** What is to be said. */
    sealed interface Content {}

    /** An answer, drawn already. */
    record Answer(Reply reply) implements Content {}

    /**
     * What the coach says first; its words are found when it is sent.
     *
     * @param missed a day whose reminder came too late to be sent, or null
     */
    record Prompt(
            Occasion occasion, LocalDate day, @Nullable LocalDate missed) implements Content {}

    /**
     * @param due when it was to be said
     * @param attempts how often it has been tried before
     */
    record Row(long id, Outgoing outgoing, Instant due, int attempts) {}
}
