package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The updates that Telegram keeps until an offset confirms them (Bot API, getUpdates). For several threads. */
final class PendingUpdates {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_AT_ONCE = 100;
    /** An offset this far ahead is from before the ids started anew, and confirms nothing. */
    private static final long AHEAD = 10;

    private final SequencedMap<Long, JsonNode> updates = new TreeMap<>();
    private long nextId = 1000;

    synchronized long add(ObjectNode fields) {
        return add(nextId, fields);
    }

    /** The next ones count on from this id. */
    synchronized long add(long id, ObjectNode fields) {
        ObjectNode update = JSON.createObjectNode().put("update_id", id);
        update.setAll(fields);
        updates.put(id, update);
        nextId = id + 1;
        notifyAll();
        return id;
    }

    /** Those from this offset on, as soon as there is one; those below it are confirmed. */
    synchronized ArrayNode poll(long offset, long timeoutSeconds) throws InterruptedException {
        if (updates.isEmpty() || offset <= updates.lastEntry().getKey() + AHEAD) {
            updates.keySet().removeIf(id -> id < offset);
            notifyAll();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
        while (updates.isEmpty() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        ArrayNode batch = JSON.createArrayNode();
        updates.values().stream().limit(MOST_AT_ONCE).forEach(batch::add);
        return batch;
    }

    synchronized List<Long> unconfirmed() {
        return List.copyOf(updates.keySet());
    }

    synchronized void awaitAllConfirmed() throws InterruptedException {
        for (int i = 0; i < LocalBotApi.PATIENCE_SECONDS * 10 && !updates.isEmpty(); i++) {
            wait(100);
        }
        if (!updates.isEmpty()) {
            throw new AssertionError("Not confirmed: " + updates.keySet());
        }
    }
}
