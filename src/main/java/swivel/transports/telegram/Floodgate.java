package swivel.transports.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.Backlog;
import swivel.conversation.Backlog.Kept;
import swivel.conversation.Backlog.Late;

/**
 * Lets every chat speak at a pace at which it can be answered. What comes faster is kept on disk and comes in later, so
 * that a flood slows its own chat only. For several threads.
 */
final class Floodgate {
    private static final Logger log = LoggerFactory.getLogger(Floodgate.class);

    /** Of one chat; at a message a second this is a quarter of an hour. */
    private static final int MOST_KEPT = 1_000;

    private final Backlog backlog;
    private final Pacer pace = Pacer.listening();
    private final Map<String, Integer> kept;

    Floodgate(Backlog backlog) {
        this.backlog = backlog;
        this.kept = new HashMap<>(backlog.chats(TelegramTransport.CHANNEL));
    }

    /** Whether the chat may be heard now; where not, what it says is to be {@link #keep kept}. */
    synchronized boolean admits(String chat, Instant now) {
        return !kept.containsKey(chat) && !pace.take(chat, now).isAfter(now);
    }

    /** Keeps the events behind those of their chats that are kept already. Of a chat that has too many, none. */
    synchronized void keep(List<Late> events) {
        List<Late> taken = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Late late : events) {
            int before = kept.getOrDefault(late.chat(), 0) + counts.getOrDefault(late.chat(), 0);
            if (before < MOST_KEPT) {
                taken.add(late);
                counts.merge(late.chat(), 1, Integer::sum);
            } else {
                log.warn("Chat {} speaks so fast that an update of it is not taken", late.chat());
            }
        }
        backlog.put(TelegramTransport.CHANNEL, taken);
        counts.forEach((chat, count) -> kept.merge(chat, count, Integer::sum));
    }

    /** The chats of which something is kept. */
    synchronized List<String> chats() {
        return List.copyOf(kept.keySet());
    }

    /** What is to be heard of this chat next; empty where its turn has not come. */
    synchronized Optional<Kept> next(String chat, Instant now) {
        if (pace.take(chat, now).isAfter(now)) {
            return Optional.empty();
        }
        Optional<Kept> first = backlog.first(TelegramTransport.CHANNEL, chat);
        if (first.isEmpty()) {
            kept.remove(chat); // forgotten, together with the person
        }
        return first;
    }

    /** It has been heard. */
    synchronized void heard(String chat, Kept event) {
        backlog.remove(event.id());
        kept.computeIfPresent(chat, (key, count) -> count > 1 ? count - 1 : null);
    }
}
