package swivel.transports.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import swivel.conversation.Backlog;

/** A backlog without a database. */
final class MemoryBacklog implements Backlog {
    private final List<Entry> entries = new ArrayList<>();
    private long lastId;

    private record Entry(long id, Late late) {}

    @Override
    public synchronized void put(String channel, List<Late> events) {
        events.forEach(late -> entries.add(new Entry(++lastId, late)));
    }

    @Override
    public synchronized Optional<Kept> first(String channel, String chat) {
        return entries.stream()
                .filter(entry -> entry.late().chat().equals(chat))
                .map(entry -> new Kept(entry.id(), entry.late().event()))
                .findFirst();
    }

    @Override
    public synchronized void remove(long id) {
        entries.removeIf(entry -> entry.id() == id);
    }

    @Override
    public synchronized Map<String, Integer> chats(String channel) {
        Map<String, Integer> chats = new HashMap<>();
        entries.forEach(entry -> chats.merge(entry.late().chat(), 1, Integer::sum));
        return chats;
    }
}
