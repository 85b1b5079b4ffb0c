package swivel.conversation;

import java.time.Instant;
import java.util.Optional;
import swivel.coaching.PersonId;

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
}
