package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.message.Address;

/** A row of another version that is not understood any more is dropped, so that it holds up nothing behind it. */
final class SqlOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SqlOutbox.class);

    private final Writer writer;
    private final Json json;

    SqlOutbox(Writer writer, Json json) {
        this.writer = writer;
        this.json = json;
    }

    /** It may go at once, whatever the clock will say: that may be set back. */
    @Override
    public void put(Outgoing outgoing, Instant due) {
        writer.inOne(handle -> handle.createUpdate("""
                        insert into outbox (person, channel, chat, thread, urgency, content, put_at, not_before, attempts)
                        values (:person, :channel, :chat, :thread, :urgency, :content, :due, 0, 0)
                        """)
                .bind("person", outgoing.person().value())
                .bind("channel", outgoing.to().channel())
                .bind("chat", outgoing.to().chat())
                .bind("thread", outgoing.to().thread())
                .bind("urgency", urgency(outgoing.content()))
                .bind("content", json.write(outgoing.content()))
                .bind("due", due.toEpochMilli())
                .execute());
    }

    private static int urgency(Content content) {
        return switch (content) {
            case Answer answer -> 0;
            case Prompt prompt -> 1;
        };
    }

    @Override
    public List<Row> due(String channel, Instant now, Predicate<String> chats, int most) {
        return writer.inOne(handle -> {
            List<Long> unreadable = new ArrayList<>();
            List<Row> rows;
            // not read to its end, so nobody else closes it: left open, it would hold up every checkpoint
            try (Query open = handle.createQuery("""
                        select id, person, channel, chat, thread, content, put_at, attempts, arrived from outbox
                        where channel = :channel and not_before <= :now and not exists (
                            select 1 from outbox as earlier
                            where earlier.channel = outbox.channel and earlier.chat = outbox.chat
                                and (earlier.urgency, earlier.id) < (outbox.urgency, outbox.id))
                        order by urgency, id
                        """)) {
                rows = open.bind("channel", channel)
                        .bind("now", now.toEpochMilli())
                        .scanResultSet((found, context) -> firstOf(found.get(), chats, most, unreadable));
            }
            unreadable.forEach(this::drop);
            return rows;
        });
    }

    /** Reads no further than it must: a queue may be long. */
    private List<Row> firstOf(ResultSet found, Predicate<String> chats, int most, List<Long> unreadable)
            throws SQLException {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < most && found.next()) {
            if (chats.test(found.getString("chat"))) {
                row(found, unreadable).ifPresent(rows::add);
            }
        }
        return rows;
    }

    @Override
    public void arrived(long id, int messages) {
        writer.inOne(handle -> handle.execute("update outbox set arrived = ? where id = ?", messages, id));
    }

    @Override
    public int depth() {
        return writer.inOne(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void remove(long id) {
        writer.inOne(handle -> handle.execute("delete from outbox where id = ?", id));
    }

    @Override
    public void postpone(long id, Instant until) {
        writer.inOne(handle -> handle.createUpdate(
                        "update outbox set not_before = :until, attempts = attempts + 1 where id = :id")
                .bind("until", until.toEpochMilli())
                .bind("id", id)
                .execute());
    }

    private void drop(long id) {
        LOG.warn("Row {} of the outbox was written by another version of Swivel and cannot be sent any more", id);
        remove(id);
    }

    private Optional<Row> row(ResultSet row, List<Long> unreadable) throws SQLException {
        long id = row.getLong("id");
        Instant due = Instant.ofEpochMilli(row.getLong("put_at"));
        int attempts = row.getInt("attempts");
        int arrived = row.getInt("arrived");
        PersonId person = new PersonId(row.getString("person"));
        Address to = new Address(row.getString("channel"), row.getString("chat"), row.getString("thread"));
        Optional<Content> content = json.read(row.getString("content"), Content.class);
        if (content.isEmpty()) {
            unreadable.add(id);
        }
        return content.map(said -> new Row(id, new Outgoing(person, to, said), due, attempts, arrived));
    }
}
