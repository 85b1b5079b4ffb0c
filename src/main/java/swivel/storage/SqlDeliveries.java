package swivel.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import swivel.coaching.PersonId;
import swivel.conversation.Deliveries;

final class SqlDeliveries implements Deliveries {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Writer writer;

    SqlDeliveries(Writer writer) {
        this.writer = writer;
    }

    @Override
    public Optional<String> file(PersonId person, String channel, String content) {
        return writer.inOne(handle -> handle.createQuery("""
                        select file from upload
                        where person = :person and channel = :channel and content = :content
                        """)
                .bind("person", person.value())
                .bind("channel", channel)
                .bind("content", content)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void uploaded(PersonId person, String channel, String content, String file, Instant at) {
        writer.inOne(handle -> {
            handle.execute(
                    "delete from upload where person = ? and uploaded_at < ?",
                    person.value(),
                    at.minus(KEPT).toEpochMilli());
            return handle.createUpdate("""
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
        writer.inOne(handle -> handle.execute(
                "delete from upload where person = ? and channel = ? and content = ?",
                person.value(),
                channel,
                content));
    }
}
