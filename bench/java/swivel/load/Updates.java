package swivel.load;

import java.time.InstantSource;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What Telegram keeps until the bot confirms it (Bot API, getUpdates). For several threads. */
final class Updates {
    private static final int MOST_AT_ONCE = 100;

    private final InstantSource clock;
    private final TreeMap<Long, String> waiting = new TreeMap<>();
    private long nextId = 1000;

    Updates(InstantSource clock) {
        this.clock = clock;
    }

    /** Somebody writes these words in their own chat. */
    synchronized void say(long person, String words) {
        long id = nextId++;
        waiting.put(id, """
                {"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"%s",\
                "from":{"id":%d,"is_bot":false,"first_name":"P","language_code":"en"},\
                "chat":{"id":%d,"type":"private","first_name":"P"}}}""".formatted(id, id, clock.instant().getEpochSecond(), words, person, person));
        notifyAll();
    }

    synchronized int count() {
        return waiting.size();
    }

    /** The updates from this offset on, as a JSON array; those below it are confirmed. */
    synchronized String poll(long offset, long timeoutSeconds) throws InterruptedException {
        waiting.headMap(offset).clear();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
        while (waiting.isEmpty() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        return waiting.values().stream()
                .limit(MOST_AT_ONCE)
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }
}
