package swivel.app;

import java.util.List;
import swivel.coaching.PersonId;
import swivel.conversation.FrontDesk;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Answer;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Address;
import swivel.conversation.message.Card;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;
import swivel.transports.telegram.Desk;
import swivel.transports.telegram.TelegramTransport;

/**
 * The front desk as Telegram sees it. Whoever runs the coach is told of what could not be dealt with.
 *
 * @param admins their chats
 */
record TelegramDesk(FrontDesk desk, Outbox outbox, List<String> admins) implements Desk {

    @Override
    public void handle(Incoming incoming) {
        desk.take(incoming);
    }

    @Override
    public List<Card> cards(Incoming.Origin origin, String words) {
        return desk.cards(origin, words);
    }

    @Override
    public void giveUp(Incoming incoming) {
        desk.setAside(incoming);
        String event = incoming.origin().key();
        Reply news = Reply.of("Event " + event + " could not be dealt with and was set aside. The log says why.");
        for (String admin : admins) {
            PersonId person = new PersonId(TelegramTransport.CHANNEL + ":" + admin);
            Address chat = new Address(TelegramTransport.CHANNEL, admin, null);
            outbox.put(
                    new Outgoing(person, chat, new Answer(news)),
                    incoming.origin().at());
        }
    }
}
