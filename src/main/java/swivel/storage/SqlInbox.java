package swivel.storage;

import java.time.Instant;
import swivel.conversation.Inbox;

final class SqlInbox implements Inbox {
    private final Writer writer;

    SqlInbox(Writer writer) {
        this.writer = writer;
    }

    @Override
    public boolean markDone(String key, Instant at) {
        int added = writer.inOne(sql -> sql.prepare("""
                        insert into inbox (event, done_at) values (:event, :at) on conflict (event) do nothing
                        """)
                .bind("event", key)
                .bind("at", at.toEpochMilli())
                .execute());
        return added == 1;
    }

    @Override
    public void forgetBefore(Instant limit) {
        writer.inOne(sql -> sql.prepare("delete from inbox where done_at < :limit")
                .bind("limit", limit.toEpochMilli())
                .execute());
    }
}
