package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the bot has called, until a test takes it. Methods are known in upper and lower case alike. */
final class RecordedCalls {
    private final Map<String, BlockingQueue<JsonNode>> calls =
            new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);

    void add(String method, JsonNode body) {
        of(method).add(body);
    }

    /** Waits for the next call of this method. */
    JsonNode take(String method) throws InterruptedException {
        JsonNode call = of(method).poll(LocalBotApi.PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("No call of " + method + " within " + LocalBotApi.PATIENCE_SECONDS + " s");
        }
        return call;
    }

    int waiting(String method) {
        return of(method).size();
    }

    private BlockingQueue<JsonNode> of(String method) {
        return calls.computeIfAbsent(method, name -> new LinkedBlockingQueue<>());
    }
}
