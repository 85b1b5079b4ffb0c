package swivel.transports.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Row;

/**
 * Empties the outbox: many chats at once, one message at a time in each. Woken when something has been put in; looks by
 * itself every second for rows that were postponed. What is left of the limits goes to countdowns.
 */
final class SenderLoop implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(SenderLoop.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);
    private static final int MOST_IN_FLIGHT = 100;

    private final Outbox outbox;
    private final RowSender sender;
    private final Countdowns countdowns;
    private final EditSender edits;
    private final Pacer pacer;
    private final Consumer<PersonId> unreachable;
    private final InstantSource clock;
    private final StopSignal stop;
    private final Insistence insistence;
    private final ExecutorService workers;
    private final Set<String> chatsInFlight = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);

    SenderLoop(
            Outbox outbox,
            RowSender sender,
            Countdowns countdowns,
            EditSender edits,
            Pacer pacer,
            Consumer<PersonId> unreachable,
            InstantSource clock,
            StopSignal stop,
            ExecutorService workers) {
        this.outbox = outbox;
        this.sender = sender;
        this.countdowns = countdowns;
        this.edits = edits;
        this.pacer = pacer;
        this.unreachable = unreachable;
        this.clock = clock;
        this.stop = stop;
        this.insistence = new Insistence(stop);
        this.workers = workers;
    }

    /** Look now. From any thread. */
    void wake() {
        bell.release();
    }

    @Override
    public void run() {
        int failures = 0;
        while (!stop.given()) {
            Duration pause = LOOK_AGAIN;
            try {
                pause = sendDue();
                failures = 0;
            } catch (RuntimeException e) {
                if (failures++ == 0) {
                    log.error("The outbox cannot be read; trying again until it can: {}", Faults.place(e));
                }
            }
            awaitBell(pause);
        }
    }

    /** Starts what may go now, and says how long the next look may wait. */
    private Duration sendDue() {
        // taken before the look: a row that is finished meanwhile may still be among those found
        Set<String> busy = Set.copyOf(chatsInFlight);
        Instant now = clock.instant();
        Horizon horizon = new Horizon(now.plus(LOOK_AGAIN));
        Predicate<String> free = chat -> !busy.contains(chat) && horizon.isReached(pacer.turn(chat, now), now);
        if (busy.size() < MOST_IN_FLIGHT) {
            for (Row row : outbox.due(TelegramTransport.CHANNEL, now, free, MOST_IN_FLIGHT - busy.size())) {
                String chat = row.outgoing().to().chat();
                if (horizon.isReached(pacer.take(chat, now), now)) {
                    chatsInFlight.add(chat);
                    workers.execute(() -> carry(row, chat));
                }
            }
        }
        drawAnew(now, busy);
        Duration pause = Duration.between(now, countdowns.next(horizon.next));
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }

    /** The next instant at which there may be something to do. */
    private static final class Horizon {
        private Instant next;

        Horizon(Instant latest) {
            next = latest;
        }

        /** Whether this turn has come; where not, there will be something to do when it comes. */
        boolean isReached(Instant turn, Instant now) {
            if (turn.isAfter(now) && turn.isBefore(next)) {
                next = turn;
            }
            return !turn.isAfter(now);
        }
    }

    /** Countdowns come last, and only where there is room for them. */
    private void drawAnew(Instant now, Set<String> busy) {
        Predicate<String> room = chat -> chatsInFlight.size() < MOST_IN_FLIGHT
                && !busy.contains(chat)
                && !chatsInFlight.contains(chat)
                && pacer.takeSpare(chat, now);
        for (Countdowns.Edit edit : countdowns.due(now, room)) {
            String chat = edit.live().to().chat();
            chatsInFlight.add(chat);
            workers.execute(() -> draw(edit, chat));
        }
    }

    private void draw(Countdowns.Edit edit, String chat) {
        try {
            edits.send(edit);
        } finally {
            chatsInFlight.remove(chat);
            wake();
        }
    }

    private void carry(Row row, String chat) {
        try {
            RowSender.Outcome outcome = sender.send(row);
            insistence.write("What became of row " + row.id(), () -> settle(row, outcome));
        } finally {
            chatsInFlight.remove(chat);
            wake();
        }
    }

    private void settle(Row row, RowSender.Outcome outcome) {
        switch (outcome) {
            case RowSender.Finished() -> outbox.remove(row.id());
            case RowSender.Later(Instant when) -> outbox.postpone(row.id(), when);
            case RowSender.Closed() -> {
                if (isOwnChat(row)) {
                    unreachable.accept(row.outgoing().person());
                }
                outbox.remove(row.id());
            }
        }
    }

    /** A group that has thrown us out says nothing about the person who asked, but all about itself. */
    private static boolean isOwnChat(Row row) {
        String chat = TelegramTransport.CHANNEL + ":" + row.outgoing().to().chat();
        return row.outgoing().person().value().equals(chat);
    }

    private void awaitBell(Duration longest) {
        try {
            if (bell.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.give();
        }
    }
}
