package swivel.transports.telegram;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import swivel.coaching.PersonId;
import swivel.conversation.Deliveries;

/** Deliveries in memory. */
final class MemoryDeliveries implements Deliveries {
    private final Map<String, String> files = new ConcurrentHashMap<>();

    @Override
    public Optional<String> file(PersonId person, String channel, String content) {
        return Optional.ofNullable(files.get(key(person, channel, content)));
    }

    @Override
    public void uploaded(PersonId person, String channel, String content, String file, Instant at) {
        files.put(key(person, channel, content), file);
    }

    @Override
    public void lost(PersonId person, String channel, String content) {
        files.remove(key(person, channel, content));
    }

    private static String key(PersonId person, String channel, String content) {
        return person + " " + channel + " " + content;
    }
}
