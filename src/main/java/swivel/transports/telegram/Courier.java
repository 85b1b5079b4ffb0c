package swivel.transports.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.Backlog.Kept;
import swivel.conversation.Backlog.Late;
import swivel.conversation.message.Incoming;

/**
 * The one way of updates to the desk, whoever brings them: the chats side by side, each chat strictly in order. For
 * several threads.
 */
final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAILURES_THAT_ARE_ENOUGH = 4;

    /** What was heard lies in memory until its commit; more at once would share that no better. */
    private static final int MOST_AT_THE_DESK = 24;

    private final UpdateReader reader;
    private final Floodgate gate;
    private final Desk desk;
    private final BotApi api;
    private final InlineAnswers inline;
    private final InstantSource clock;
    private final Consumer<String> onSpoken;
    private final Runnable onHandled;
    private final Meter meter;
    private final StopSignal stop;
    private final ExecutorService workers;
    private final Lanes lanes;
    private final Semaphore desks = new Semaphore(MOST_AT_THE_DESK);
    private final Insistence insistence;

    /**
     * @param onSpoken is told the chat in which somebody has done something, before it is dealt with
     * @param onHandled is told when something has been dealt with
     */
    Courier(
            UpdateReader reader,
            Floodgate gate,
            Desk desk,
            BotApi api,
            InstantSource clock,
            Consumer<String> onSpoken,
            Runnable onHandled,
            Meter meter,
            StopSignal stop,
            ExecutorService workers) {
        this.reader = reader;
        this.gate = gate;
        this.clock = clock;
        this.desk = desk;
        this.api = api;
        this.inline = new InlineAnswers(reader, desk, api, workers);
        this.onSpoken = onSpoken;
        this.onHandled = onHandled;
        this.meter = meter;
        this.stop = stop;
        this.workers = workers;
        this.lanes = new Lanes(workers);
        this.insistence = new Insistence(stop);
    }

    /**
     * Returns when the desk is done with all of them or they are kept for later, or when the transport is stopped.
     *
     * @return whether all are done or kept; those that are not are to come again
     */
    boolean deliver(Iterable<JsonNode> updates) throws InterruptedException {
        Instant now = clock.instant();
        List<Incoming> admitted = new ArrayList<>();
        List<Late> late = new ArrayList<>();
        for (JsonNode update : updates) {
            meter.received();
            inline.answer(update);
            answerPress(update.path("callback_query").path("id"));
            read(update).ifPresent(event -> {
                if (gate.admits(chat(event), now)) {
                    admitted.add(event);
                } else {
                    late.add(new Late(event.origin().person(), chat(event), update.toString()));
                }
            });
        }
        boolean kept = late.isEmpty() || insistence.write("What comes too fast", () -> gate.keep(late));
        return areDone(admitted, event -> {}) && kept;
    }

    /** Brings in what was kept of the chats whose turn has come; returns as {@link #deliver} does. */
    void deliverKept() throws InterruptedException {
        Map<Incoming, Kept> events = new LinkedHashMap<>();
        for (String chat : gate.chats()) {
            gate.next(chat, clock.instant())
                    .ifPresent(kept -> restored(kept)
                            .ifPresentOrElse(event -> events.put(event, kept), () -> gate.heard(chat, kept)));
        }
        areDone(List.copyOf(events.keySet()), event -> {
            Kept kept = Objects.requireNonNull(events.get(event), "It was kept");
            insistence.write("That what was kept is done", () -> gate.heard(chat(event), kept));
        });
    }

    /** Empty where another version has kept what is not understood any more. */
    private Optional<Incoming> restored(Kept kept) {
        try {
            return read(JSON.readTree(kept.event()));
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    /** @param then what is to follow on each of them before the next one of its chat */
    private boolean areDone(List<Incoming> events, Consumer<Incoming> then) throws InterruptedException {
        events.stream().map(Courier::chat).distinct().forEach(onSpoken);
        AtomicInteger done = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(events.size());
        for (Incoming event : events) {
            lanes.add(chat(event), () -> {
                if (isDone(event)) {
                    then.accept(event);
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
        desks.acquireUninterruptibly();
        try {
            desk.handle(incoming);
            return true;
        } catch (RuntimeException | Error e) {
            log.warn("{} could not be handled: {}", incoming.origin().key(), Faults.place(e));
            return false;
        } finally {
            desks.release();
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
