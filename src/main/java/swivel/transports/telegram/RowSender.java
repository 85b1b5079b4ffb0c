package swivel.transports.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.Outbox.Row;
import swivel.conversation.message.Block;
import swivel.conversation.message.Reply;
import swivel.transports.telegram.message.Draft;

/** Draws one row of the outbox and sends it, in as many messages as it needs. For several threads. */
final class RowSender {
    private static final Logger log = LoggerFactory.getLogger(RowSender.class);
    private static final int MOST_ATTEMPTS_TO_DRAW = 5;

    private final BotApi api;
    private final PhotoSender photos;
    private final DocumentSender documents;
    private final LiveSender live;
    private final Function<Outgoing, Reply> draw;
    private final Pacer pacer;
    private final Meter meter;
    private final InstantSource clock;
    private final StopSignal stop;
    private final Map<Long, Integer> messagesSent = new ConcurrentHashMap<>();
    private final Map<String, String> movedChats = new ConcurrentHashMap<>();

    RowSender(
            BotApi api,
            PhotoSender photos,
            DocumentSender documents,
            LiveSender live,
            Function<Outgoing, Reply> draw,
            Pacer pacer,
            Meter meter,
            InstantSource clock,
            StopSignal stop) {
        this.api = api;
        this.photos = photos;
        this.documents = documents;
        this.live = live;
        this.draw = draw;
        this.pacer = pacer;
        this.meter = meter;
        this.clock = clock;
        this.stop = stop;
    }

    /** What becomes of the row. */
    sealed interface Outcome {}

    /** Sent, or nothing to be said, or never to be accepted: the row goes. */
    record Finished() implements Outcome {}

    /** The row stays and is tried again. */
    record Later(Instant when) implements Outcome {}

    /** The chat is closed to us: the row goes, and nothing more is to be sent there. */
    record Closed() implements Outcome {}

    /** To be called when the chat's turn has been taken: it stands for the first message. */
    Outcome send(Row row) {
        try {
            Reply reply = draw.apply(row.outgoing());
            if (live.isShownInPlace(reply, row.outgoing())) {
                told(row);
                return new Finished();
            }
            List<Draft> drafts = Draft.of(Face.at(reply, clock.instant()));
            Optional<String> message = Optional.empty();
            int first = messagesSent.getOrDefault(row.id(), 0);
            for (int next = first; next < drafts.size(); next++) {
                if (next > first) {
                    awaitTurn(row.outgoing().to().chat());
                }
                if (stop.given()) {
                    return new Later(clock.instant());
                }
                message = send(drafts.get(next), row.outgoing());
                messagesSent.put(row.id(), next + 1);
            }
            messagesSent.remove(row.id());
            live.sent(reply, row.outgoing(), message);
            if (!drafts.isEmpty()) {
                told(row);
            }
            return new Finished();
        } catch (ApiFault fault) {
            return judge(row, fault);
        } catch (RuntimeException | Error fault) {
            return cannotDraw(row, fault);
        }
    }

    private void told(Row row) {
        meter.sent(row.outgoing().content(), Duration.between(row.due(), clock.instant()));
    }

    private Optional<String> send(Draft draft, Outgoing outgoing) throws ApiFault {
        String first = outgoing.to().chat();
        String chat = movedChats.getOrDefault(first, first);
        try {
            return send(draft, outgoing, chat);
        } catch (ApiFault fault) {
            String moved = fault.migratedTo().orElseThrow(() -> fault);
            log.info("Chat {} has moved to {}", chat, moved);
            movedChats.put(first, moved);
            return send(draft, outgoing, moved);
        }
    }

    /** The name of the message; empty where it carries something beside words. */
    private Optional<String> send(Draft draft, Outgoing outgoing, String chat) throws ApiFault {
        String thread = outgoing.to().thread();
        switch (draft.attached()) {
            case null -> {
                return api.send(draft, chat, thread);
            }
            case Block.Picture picture -> photos.send(draft, picture, outgoing.person(), chat, thread);
            case Block.Document document -> documents.send(draft, document, outgoing.person(), chat, thread);
        }
        return Optional.empty();
    }

    private Outcome judge(Row row, ApiFault fault) {
        if (fault.isPassing()) {
            if (row.attempts() == 0) {
                log.warn("Row {} waits: {}", row.id(), fault.explanation());
            }
            return later(row, fault.retryAfter().orElse(Backoff.after(row.attempts())));
        }
        messagesSent.remove(row.id());
        if (fault.closesChat()) {
            log.info("Row {} is dropped: its chat is closed to us, {}", row.id(), fault.getMessage());
            return new Closed();
        }
        meter.gaveUp();
        log.error("Row {} is dropped: Telegram refuses it, {}", row.id(), fault.getMessage());
        return new Finished();
    }

    private Outcome cannotDraw(Row row, Throwable fault) {
        if (row.attempts() + 1 < MOST_ATTEMPTS_TO_DRAW) {
            log.warn("Row {} could not be drawn: {}", row.id(), Faults.place(fault));
            return later(row, Backoff.after(row.attempts()));
        }
        messagesSent.remove(row.id());
        meter.gaveUp();
        log.error("Row {} is dropped: it cannot be drawn, {}", row.id(), Faults.place(fault));
        return new Finished();
    }

    private Later later(Row row, Duration wait) {
        Instant when = clock.instant().plus(wait);
        pacer.hold(row.outgoing().to().chat(), when);
        return new Later(when);
    }

    private void awaitTurn(String chat) {
        Instant now = clock.instant();
        Instant turn = pacer.take(chat, now);
        while (turn.isAfter(now) && !stop.given()) {
            stop.pause(Duration.between(now, turn));
            now = clock.instant();
            turn = pacer.take(chat, now);
        }
    }
}
