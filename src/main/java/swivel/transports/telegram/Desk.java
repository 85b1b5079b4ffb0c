package swivel.transports.telegram;

import java.util.List;
import swivel.conversation.message.Card;
import swivel.conversation.message.Incoming;

/**
 * Where events from Telegram are dealt with. Events of one chat come one after the other, those of different chats on
 * different threads at once. An event may come again, with the same key, and changes nothing then.
 */
public interface Desk {

    /**
     * Deals with an event in one transaction of its own: marks it as done, answers, puts the answers into the outbox.
     * Returns when that is committed; throws when it is not, and then the event comes again.
     */
    void handle(Incoming incoming);

    /** What there is to be put into any chat on these words, the best first. It changes nothing. */
    List<Card> cards(Incoming.Origin origin, String words);

    /**
     * Marks as done an event that cannot be handled, so that those behind it get their turn. Throws where not even that
     * can be written: then it is the database that is broken rather than the event, and the event is kept.
     */
    void giveUp(Incoming incoming);
}
