package swivel.transports.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import swivel.conversation.Outbox;

/** An outbox without a database. */
final class MemoryOutbox implements Outbox {
    private final List<Entry> entries = new ArrayList<>();
    private long lastId;

    private record Entry(Row row, Instant due) {}

    @Override
    public synchronized void put(Outgoing outgoing, Instant due) {
        lastId++;
        entries.add(new Entry(new Row(lastId, outgoing, due, 0), due));
    }

    @Override
    public synchronized List<Row> due(String channel, Instant now, int most) {
        List<Row> rows = new ArrayList<>();
        Set<String> chats = new HashSet<>();
        for (boolean answers : List.of(true, false)) {
            for (Entry entry : entries) {
                Outgoing outgoing = entry.row().outgoing();
                if (outgoing.content() instanceof Answer == answers
                        && !entry.due().isAfter(now)
                        && outgoing.to().channel().equals(channel)
                        && chats.add(outgoing.to().chat())
                        && rows.size() < most) {
                    rows.add(entry.row());
                }
            }
        }
        return rows;
    }

    @Override
    public synchronized int depth() {
        return entries.size();
    }

    @Override
    public synchronized void remove(long id) {
        entries.removeIf(entry -> entry.row().id() == id);
        notifyAll();
    }

    @Override
    public synchronized void postpone(long id, Instant until) {
        entries.replaceAll(entry -> entry.row().id() == id ? new Entry(postponed(entry.row()), until) : entry);
        notifyAll();
    }

    private static Row postponed(Row row) {
        return new Row(row.id(), row.outgoing(), row.due(), row.attempts() + 1);
    }

    /** When the oldest row is due. */
    synchronized Instant firstDue() {
        return entries.getFirst().due();
    }

    /** Waits until the oldest row has been postponed once. */
    void awaitPostponed() throws InterruptedException {
        awaitPostponed(1);
    }

    synchronized void awaitPostponed(int times) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (entries.isEmpty() || entries.getFirst().row().attempts() < times) {
            waitUntil(end, "Not postponed so often");
        }
    }

    synchronized void awaitEmpty() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!entries.isEmpty()) {
            waitUntil(end, "Rows are left");
        }
    }

    private void waitUntil(long end, String failure) throws InterruptedException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new AssertionError(failure + ": " + entries.size() + " in the outbox");
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
    }
}
