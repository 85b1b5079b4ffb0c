package swivel.transports.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import swivel.coaching.PersonId;
import swivel.conversation.Deliveries;
import swivel.conversation.message.Address;

/** Deliveries in memory. */
final class MemoryDeliveries implements Deliveries {
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<Address, Live> shown = new ConcurrentHashMap<>();

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

    @Override
    public void show(Live live) {
        shown.put(live.to(), live);
    }

    @Override
    public void settle(Address to) {
        shown.remove(to);
    }

    @Override
    public List<Live> live(String channel) {
        return List.copyOf(shown.values());
    }

    private static String key(PersonId person, String channel, String content) {
        return person + " " + channel + " " + content;
    }
}
