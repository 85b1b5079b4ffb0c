package swivel.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

/** What was brought to somebody before. */
public interface Deliveries {

    /**
     * The name under which a channel keeps a file, so that it need not be brought again.
     *
     * @param content a digest of the file
     */
    Optional<String> file(PersonId person, String channel, String content);

    /** Notes the name that the channel gave to the file. It is kept for a month. */
    void uploaded(PersonId person, String channel, String content, String file, Instant at);

    /** The channel does not know the file any more. */
    void lost(PersonId person, String channel, String content);

    /**
     * A message that changes while it is shown.
     *
     * @param message its name in the channel
     * @param reply what it shows; it holds a countdown
     */
    record Live(PersonId person, Address to, String message, Reply reply) {}

    /** Notes what this chat shows, in place of what it showed before. */
    void show(Live live);

    /** Nothing in this chat changes any more. */
    void settle(Address to);

    /** What the chats of a channel show. */
    List<Live> live(String channel);
}
