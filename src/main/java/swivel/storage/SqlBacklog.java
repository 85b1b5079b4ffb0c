package swivel.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import swivel.conversation.Backlog;

final class SqlBacklog implements Backlog {
    private final Writer writer;

    SqlBacklog(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void put(String channel, List<Late> events) {
        writer.inOne(sql -> {
            for (Late late : events) {
                sql.execute(
                        "insert into backlog (person, channel, chat, event) values (?, ?, ?, ?)",
                        late.person().value(),
                        channel,
                        late.chat(),
                        late.event());
            }
            return events.size();
        });
    }

    @Override
    public Optional<Kept> first(String channel, String chat) {
        return writer.inOne(sql -> sql.prepare("""
                        select id, event from backlog where channel = :channel and chat = :chat order by id limit 1
                        """)
                .bind("channel", channel)
                .bind("chat", chat)
                .first(row -> new Kept(row.getLong("id"), row.getString("event"))));
    }

    @Override
    public void remove(long id) {
        writer.inOne(sql -> sql.execute("delete from backlog where id = ?", id));
    }

    @Override
    public Map<String, Integer> chats(String channel) {
        return writer.inOne(sql -> {
            Map<String, Integer> counts = new HashMap<>();
            sql.prepare("select chat, count(*) as events from backlog where channel = :channel group by chat")
                    .bind("channel", channel)
                    .list(row -> counts.put(row.getString("chat"), row.getInt("events")));
            return counts;
        });
    }
}
