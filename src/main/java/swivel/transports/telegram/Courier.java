package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.message.Incoming;

/**
 * The one way of updates to the desk, whoever brings them: the chats side by side, each chat strictly in order. For
 * several threads.
 */
final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int FAILURES_THAT_ARE_ENOUGH = 4;

    private final UpdateReader reader;
    private final Desk desk;
    private final BotApi api;
    private final Consumer<String> onSpoken;
    private final Runnable onHandled;
    private final Meter meter;
    private final StopSignal stop;
    private final ExecutorService workers;
    private final Lanes lanes;

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
            Meter meter,
            StopSignal stop,
            ExecutorService workers) {
        this.reader = reader;
        this.desk = desk;
        this.api = api;
        this.onSpoken = onSpoken;
        this.onHandled = onHandled;
        this.meter = meter;
        this.stop = stop;
        this.workers = workers;
        this.lanes = new Lanes(workers);
    }

    /**
     * Returns when the desk is done with all of them, or when the transport is stopped.
     *
     * @return whether all are done; those that are not are to come again
     */
    boolean deliver(Iterable<JsonNode> updates) throws InterruptedException {
        List<Incoming> events = new ArrayList<>();
        for (JsonNode update : updates) {
            meter.received();
            answerPress(update.path("callback_query").path("id"));
            read(update).ifPresent(events::add);
        }
        events.stream().map(Courier::chat).distinct().forEach(onSpoken);
        AtomicInteger done = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(events.size());
        for (Incoming event : events) {
            lanes.add(chat(event), () -> {
                if (isDone(event)) {
                    done.incrementAndGet();
                }
                left.countDown();
            });
        }
        left.await();
        return done.get() == events.size();
    }

    private static String chat(Incoming event) {
        return event.origin().address().chat();
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

    private boolean isDone(Incoming incoming) {
        for (int failures = 0; !stop.given(); failures++) {
            if (isHandled(incoming) || (failures + 1 >= FAILURES_THAT_ARE_ENOUGH && isGivenUp(incoming))) {
                onHandled.run();
                return true;
            }
            stop.pause(Backoff.after(failures));
        }
        return false;
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
            meter.gaveUp();
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
