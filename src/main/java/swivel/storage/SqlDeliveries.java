package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import swivel.coaching.PersonId;
import swivel.conversation.Deliveries;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

final class SqlDeliveries implements Deliveries {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Writer writer;
    private final Json json;

    SqlDeliveries(Writer writer, Json json) {
        this.writer = writer;
        this.json = json;
    }

    @Override
    public Optional<String> file(PersonId person, String channel, String content) {
        return writer.inOne(sql -> sql.prepare("""
                        select file from upload
                        where person = :person and channel = :channel and content = :content
                        """)
                .bind("person", person.value())
                .bind("channel", channel)
                .bind("content", content)
                .first(row -> row.getString(1)));
    }

    @Override
    public void uploaded(PersonId person, String channel, String content, String file, Instant at) {
        writer.inOne(sql -> {
            sql.execute(
                    "delete from upload where person = ? and uploaded_at < ?",
                    person.value(),
                    at.minus(KEPT).toEpochMilli());
            return sql.prepare("""
                            insert into upload (person, channel, content, file, uploaded_at)
                            values (:person, :channel, :content, :file, :at)
                            on conflict (person, channel, content) do update set
                                file = excluded.file, uploaded_at = excluded.uploaded_at
                            """)
                    .bind("person", person.value())
                    .bind("channel", channel)
                    .bind("content", content)
                    .bind("file", file)
                    .bind("at", at.toEpochMilli())
                    .execute();
        });
    }

    @Override
    public void lost(PersonId person, String channel, String content) {
        writer.inOne(sql -> sql.execute(
                "delete from upload where person = ? and channel = ? and content = ?",
                person.value(),
                channel,
                content));
    }

    @Override
    public void show(Live live) {
        writer.inOne(sql -> sql.prepare("""
                        insert into live_message (channel, chat, thread, person, message, reply)
                        values (:channel, :chat, :thread, :person, :message, :reply)
                        on conflict (channel, chat, thread) do update set
                            person = excluded.person, message = excluded.message, reply = excluded.reply
                        """)
                .bind("channel", live.to().channel())
                .bind("chat", live.to().chat())
                .bind("thread", Objects.requireNonNullElse(live.to().thread(), ""))
                .bind("person", live.person().value())
                .bind("message", live.message())
                .bind("reply", json.write(live.reply()))
                .execute());
    }

    @Override
    public void settle(Address to) {
        writer.inOne(sql -> sql.execute(
                "delete from live_message where channel = ? and chat = ? and thread = ?",
                to.channel(),
                to.chat(),
                Objects.requireNonNullElse(to.thread(), "")));
    }

    @Override
    public List<Live> live(String channel) {
        return writer.inOne(sql -> sql
                .prepare("select * from live_message where channel = :channel")
                .bind("channel", channel)
                .list(this::live)
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** What another version wrote and nobody understands any more stays as it is shown. */
    private Optional<Live> live(ResultSet row) throws SQLException {
        String thread = row.getString("thread");
        Address to = new Address(row.getString("channel"), row.getString("chat"), thread.isEmpty() ? null : thread);
        PersonId person = new PersonId(row.getString("person"));
        String message = row.getString("message");
        return json.read(row.getString("reply"), Reply.class).map(reply -> new Live(person, to, message, reply));
    }
}
