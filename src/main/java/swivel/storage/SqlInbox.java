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
        int added = writer.inOne(handle -> handle.createUpdate("""
                        insert into inbox (event, done_at) values (:event, :at) on conflict (event) do nothing
                        """)
                .bind("event", key)
                .bind("at", at.toEpochMilli())
                .execute());
        return added == 1;
    }

    @Override
    public void forgetBefore(Instant limit) {
        writer.inOne(handle -> handle.createUpdate("delete from inbox where done_at < :limit")
                .bind("limit", limit.toEpochMilli())
                .execute());
    }
}
