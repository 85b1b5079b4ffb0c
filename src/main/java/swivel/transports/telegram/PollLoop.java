package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for updates, one poll after the other. An update is confirmed, by the next poll's offset, only after the desk is
 * done with its whole batch; until then Telegram keeps it. An offset that has confirmed is not used again, because ids
 * may start anew at a lower number after an idle week (Bot API, Update).
 */
final class PollLoop implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(PollLoop.class);

    private final BotApi api;
    private final Courier courier;
    private final StopSignal stop;
    private final Patience patience;

    PollLoop(BotApi api, Courier courier, StopSignal stop) {
        this.api = api;
        this.courier = courier;
        this.stop = stop;
        this.patience = new Patience("Polling Telegram", stop);
    }

    @Override
    public void run() {
        Long offset = null;
        while (!stop.given()) {
            try {
                ArrayNode updates = api.poll(offset);
                patience.succeeded();
                offset = courier.deliver(updates) ? confirming(updates) : null;
            } catch (ApiFault fault) {
                patience.waitAfter(fault.meetsWebhook() ? endWebhook(fault) : fault);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop.give();
            } catch (RuntimeException e) {
                log.error("The poll loop goes on after a fault of its own: {}", Faults.place(e));
                stop.pause(Backoff.after(0));
            }
        }
    }

    /** It was set by us when we were configured otherwise, or by a program that had the token before. */
    private ApiFault endWebhook(ApiFault conflict) {
        try {
            api.tell("deleteWebhook", Map.of());
            log.info("A webhook was set with this token; it is deleted, and Telegram is polled from now on");
            return conflict;
        } catch (ApiFault fault) {
            return fault;
        }
    }

    private static @Nullable Long confirming(ArrayNode updates) {
        Long offset = null;
        for (JsonNode update : updates) {
            long next = update.path("update_id").asLong() + 1;
            offset = offset == null ? next : Math.max(offset, next);
        }
        return offset;
    }
}
