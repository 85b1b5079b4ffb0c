package swivel.conversation;

import java.util.List;
import java.util.function.Supplier;
import swivel.conversation.Outbox.Answer;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Card;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;
import swivel.conversation.words.SmallTalk;

/**
 * Takes in one event: what it changes, what is answered and the mark that it is done are committed together. An event
 * that comes again changes nothing. Several threads may come at once.
 */
public final class FrontDesk {
    private final Supplier<Coach> coach;
    private final UnitOfWork units;
    private final Inbox inbox;
    private final Outbox outbox;

    /** @param coach the one in office; another may follow it when the content changes */
    public FrontDesk(Supplier<Coach> coach, UnitOfWork units, Inbox inbox, Outbox outbox) {
        this.coach = coach;
        this.units = units;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** Puts the answer into the outbox. What can be heard in the words alone is heard before it is their turn. */
    public void take(Incoming incoming) {
        Incoming.Origin origin = incoming.origin();
        Supplier<Reply> answer = coach.get().hear(incoming);
        units.inOne(() -> {
            if (inbox.markDone(origin.key(), origin.at())) {
                Reply reply = answer.get();
                if (!reply.isSilent()) {
                    outbox.put(new Outgoing(origin.person(), origin.address(), new Answer(reply)), origin.at());
                }
            }
        });
    }

    /** For an event that cannot be answered: it is marked as done, and the person is told. */
    public void setAside(Incoming incoming) {
        Incoming.Origin origin = incoming.origin();
        units.inOne(() -> {
            if (inbox.markDone(origin.key(), origin.at())) {
                Answer apology = new Answer(SmallTalk.lost());
                outbox.put(new Outgoing(origin.person(), origin.address(), apology), origin.at());
            }
        });
    }

    /** What the library has on these words; nothing is kept of it. */
    public List<Card> cards(Incoming.Origin origin, String words) {
        return coach.get().cards(origin, words);
    }

    /** Answers at once, for a channel that hands over the answer itself. */
    public Reply answer(Incoming incoming) {
        return units.inOne(() -> coach.get().answer(incoming));
    }
}
