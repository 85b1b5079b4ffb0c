package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.message.Incoming;

/** Hands updates to the desk: the chats side by side, each chat strictly in order. */
final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int FAILURES_THAT_ARE_ENOUGH = 4;

    private final UpdateReader reader;
    private final Desk desk;
    private final BotApi api;
    private final Consumer<String> onSpoken;
    private final Runnable onHandled;
    private final StopSignal stop;
    private final ExecutorService workers;

    /**
     * @param onSpoken is told the chat in which somebody has done something, before it is dealt with
     * @param onHandled is told when something has been dealt with
     */
    Courier(
            UpdateReader reader,
            Desk desk,
            BotApi api,
            Consumer<String> onSpoken,
            Runnable onHandled,
            StopSignal stop,
            ExecutorService workers) {
        this.reader = reader;
        this.desk = desk;
        this.api = api;
        this.onSpoken = onSpoken;
        this.onHandled = onHandled;
        this.stop = stop;
        this.workers = workers;
    }

    /** Returns when the desk is done with all of them, or when the transport is stopped: then some may not be done. */
    void deliver(Iterable<JsonNode> updates) throws InterruptedException {
        Map<String, List<Incoming>> byChat = new LinkedHashMap<>();
        for (JsonNode update : updates) {
            answerPress(update.path("callback_query").path("id"));
            read(update)
                    .ifPresent(incoming -> byChat.computeIfAbsent(
                                    incoming.origin().address().chat(), chat -> new ArrayList<>())
                            .add(incoming));
        }
        byChat.keySet().forEach(onSpoken);
        List<Callable<Void>> chats = new ArrayList<>();
        for (List<Incoming> chat : byChat.values()) {
            chats.add(() -> {
                chat.forEach(this::handle);
                return null;
            });
        }
        workers.invokeAll(chats);
    }

    private Optional<Incoming> read(JsonNode update) {
        try {
            return reader.read(update);
        } catch (RuntimeException e) {
            log.error("Update {} cannot be read and is set aside: {}", update.path("update_id"), Faults.place(e));
            return Optional.empty();
        }
    }

    /** Fails harmlessly where the press is too old to be answered. */
    private void answerPress(JsonNode query) {
        if (query.isTextual()) {
            workers.execute(() -> {
                try {
                    api.answerPress(query.textValue());
                } catch (ApiFault fault) {
                    log.debug("A press was not answered: {}", fault.getMessage());
                }
            });
        }
    }

    private void handle(Incoming incoming) {
        for (int failures = 0; !stop.given(); failures++) {
            boolean done = isHandled(incoming) || (failures + 1 >= FAILURES_THAT_ARE_ENOUGH && isGivenUp(incoming));
            if (done) {
                onHandled.run();
                return;
            }
            stop.pause(Backoff.after(failures));
        }
    }

    /** Catches errors too: a text that overflows the stack must not stop the loop. */
    private boolean isHandled(Incoming incoming) {
        try {
            desk.handle(incoming);
            return true;
        } catch (RuntimeException | Error e) {
            log.warn("{} could not be handled: {}", incoming.origin().key(), Faults.place(e));
            return false;
        }
    }

    private boolean isGivenUp(Incoming incoming) {
        try {
            desk.giveUp(incoming);
            log.error(
                    "{} failed again and again and is set aside",
                    incoming.origin().key());
            return true;
        } catch (RuntimeException | Error e) {
            log.error(
                    "{} is kept, for nothing can be written: {}",
                    incoming.origin().key(),
                    Faults.place(e));
            return false;
        }
    }
}
