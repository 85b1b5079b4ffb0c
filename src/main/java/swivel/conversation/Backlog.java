package swivel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import swivel.coaching.PersonId;

/** Events of chats that speak faster than they are listened to, kept as their channel brought them. */
public interface Backlog {

    /** Keeps all of them, in this order. */
    void put(String channel, List<Late> events);

    /** The event of this chat that has been kept longest. */
    Optional<Kept> first(String channel, String chat);

    /** The event has been dealt with. */
    void remove(long id);

    /** How many events are kept of each chat that has any. */
    Map<String, Integer> chats(String channel);

    /** @param event in the channel's own words */
    record Late(PersonId person, String chat, String event) {}

    record Kept(long id, String event) {}
}
