package swivel.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import swivel.conversation.Backlog;

final class SqlBacklog implements Backlog {
    private final Writer writer;

    SqlBacklog(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void put(String channel, List<Late> events) {
        writer.inOne(handle -> {
            PreparedBatch rows =
                    handle.prepareBatch("insert into backlog (person, channel, chat, event) values (?, ?, ?, ?)");
            events.forEach(late -> rows.add(late.person().value(), channel, late.chat(), late.event()));
            return rows.execute();
        });
    }

    @Override
    public Optional<Kept> first(String channel, String chat) {
        return writer.inOne(handle -> handle.createQuery("""
                        select id, event from backlog where channel = :channel and chat = :chat order by id limit 1
                        """)
                .bind("channel", channel)
                .bind("chat", chat)
                .map((row, context) -> new Kept(row.getLong("id"), row.getString("event")))
                .findOne());
    }

    @Override
    public void remove(long id) {
        writer.inOne(handle -> handle.execute("delete from backlog where id = ?", id));
    }

    @Override
    public Map<String, Integer> chats(String channel) {
        return writer.inOne(handle -> handle.createQuery(
                        "select chat, count(*) as events from backlog where channel = :channel group by chat")
                .bind("channel", channel)
                .reduceRows(new HashMap<String, Integer>(), (counts, row) -> {
                    counts.put(row.getColumn("chat", String.class), row.getColumn("events", Integer.class));
                    return counts;
                }));
    }
}
