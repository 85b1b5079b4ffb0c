package swivel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

/** What is still to be said. A row is there until its channel has sent it or has given it up. */
public interface Outbox {

    void put(Outgoing outgoing, Instant now);

    /**
     * The next rows of a channel whose time has come: answers before reminders, oldest first, and of each chat only the
     * oldest one.
     *
     * @param chats which chats may be spoken to now
     * @param most at least 1
     */
    List<Row> due(String channel, Instant now, Predicate<String> chats, int most);

    default List<Row> due(String channel, Instant now, int most) {
        return due(channel, now, chat -> true, most);
    }

    /** So many messages of the row have arrived, and more are to come. */
    void arrived(long id, int messages);

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

    /** The reminder of a day; its words are found when it is sent. */
    record DailyReminder(LocalDate day) implements Content {}

    /**
     * @param attempts how often it has been tried before
     * @param arrived how many of its messages have arrived
     */
    record Row(long id, Outgoing outgoing, int attempts, int arrived) {}
}
